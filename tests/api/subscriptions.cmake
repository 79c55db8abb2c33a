usher_test(api tst_subscriptions DEPENDS usher_daemonfixture usher_ctl usher_virtualtime SOURCES topicserver.cpp TIMEOUT 300)
