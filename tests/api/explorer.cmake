usher_test(api tst_explorer DEPENDS usher_daemonfixture usher_services)
usher_on_postgres(api tst_explorer)
