usher_test(api tst_mobileservices DEPENDS usher_daemonfixture TIMEOUT 300)
usher_test(api tst_booking DEPENDS usher_daemonfixture TIMEOUT 300)
usher_test(api tst_serverkill DEPENDS usher_testhttp Qt6::Sql TIMEOUT 600)
add_dependencies(tst_serverkill usherd usherctl)
