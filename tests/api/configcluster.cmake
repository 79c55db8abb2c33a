usher_test(api tst_clusterconfig DEPENDS usher_daemonfixture usher_testpostgres TIMEOUT 300)
usher_test(api tst_configalarms DEPENDS usher_server SOURCES ../sim/virtualtime.cpp)
