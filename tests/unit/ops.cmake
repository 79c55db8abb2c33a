usher_test(unit tst_ops DEPENDS usher_ops)
usher_test(unit tst_opscommandline DEPENDS usher_ops)
usher_test(unit tst_opssim DEPENDS usher_sim)
