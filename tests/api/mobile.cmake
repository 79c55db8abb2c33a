usher_test(api tst_mobileservices DEPENDS usher_daemonfixture TIMEOUT 300)
usher_test(api tst_booking DEPENDS usher_daemonfixture TIMEOUT 300)
