usher_test(unit tst_core DEPENDS usher_core)
