usher_test(unit tst_logfile DEPENDS usher_log)
usher_test(unit tst_logger DEPENDS usher_log)
usher_test(unit tst_logmasking DEPENDS usher_log)
usher_test(unit tst_logsettings DEPENDS usher_log)
