usher_test(unit tst_expression DEPENDS usher_patterns)
usher_test(unit tst_effective DEPENDS usher_services)
usher_test(unit tst_resourcelists DEPENDS usher_resources)
usher_test(unit tst_nodestate DEPENDS usher_cluster)
