usher_test(unit tst_clusterparts DEPENDS usher_cluster)
usher_test(unit tst_clusternodes DEPENDS usher_cluster SOURCES ../sim/virtualtime.cpp)
