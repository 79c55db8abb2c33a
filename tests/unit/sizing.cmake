usher_test(unit tst_sizing DEPENDS usher_sizing)
