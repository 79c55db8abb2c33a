usher_test(unit tst_topics DEPENDS usher_channel usher_virtualtime)
