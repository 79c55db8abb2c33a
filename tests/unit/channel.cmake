usher_test(unit tst_protocol DEPENDS usher_protocol)
usher_test(unit tst_channel DEPENDS usher_channel usher_virtualtime)
usher_test(unit tst_usherctlarguments DEPENDS usher_ctl)
usher_test(unit tst_usherctl DEPENDS usher_ctl usher_daemonfixture OpenSSL::SSL)
