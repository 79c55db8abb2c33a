usher_test(api tst_figuretopics DEPENDS usher_server usher_virtualtime)
usher_test(api tst_clustertopics DEPENDS usher_daemonfixture usher_testpostgres OpenSSL::SSL TIMEOUT 300)
usher_test(api tst_lateanswers DEPENDS usher_server usher_virtualtime)
