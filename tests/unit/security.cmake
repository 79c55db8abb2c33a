usher_test(unit tst_security DEPENDS usher_security)
usher_test(unit tst_securityaccounts DEPENDS usher_channel SOURCES ../sim/virtualtime.cpp)
usher_test(unit tst_securitysessions DEPENDS usher_channel SOURCES ../sim/virtualtime.cpp)
