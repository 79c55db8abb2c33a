usher_test(unit tst_metrics DEPENDS usher_metrics)
