usher_test(api tst_clusterbooking DEPENDS usher_daemonfixture usher_testpostgres TIMEOUT 300)
usher_test(api tst_clusterlinks DEPENDS usher_daemonfixture usher_testpostgres OpenSSL::SSL TIMEOUT 300)
usher_test(api tst_cluster DEPENDS usher_daemonfixture usher_testpostgres TIMEOUT 300)
