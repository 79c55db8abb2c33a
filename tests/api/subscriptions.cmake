usher_test(api tst_subscriptions DEPENDS usher_daemonfixture usher_ctl SOURCES topicserver.cpp ../sim/virtualtime.cpp TIMEOUT 300)
