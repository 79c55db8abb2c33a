usher_test(unit tst_clusterparts DEPENDS usher_cluster)
usher_test(unit tst_clusternodes DEPENDS usher_cluster usher_virtualtime)
usher_test(unit tst_linksecurity DEPENDS usher_cluster)
usher_test(unit tst_nodelinks DEPENDS usher_cluster)
