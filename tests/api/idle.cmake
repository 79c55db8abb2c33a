usher_test(api tst_idleconnections DEPENDS usher_testhttp TIMEOUT 300)
add_dependencies(tst_idleconnections usherd)
