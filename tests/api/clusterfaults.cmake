usher_test(api tst_clusterfaults DEPENDS usher_testcluster usher_testproxy usher_client usher_cluster TIMEOUT 600)
add_dependencies(tst_clusterfaults usherd usherctl)
usher_test(api tst_clusterclock DEPENDS usher_server SOURCES ../sim/virtualtime.cpp)
