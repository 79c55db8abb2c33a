usher_test(sim tst_bookings DEPENDS usher_resources usher_cluster
    SOURCES bookingledger.cpp bookingworld.cpp simulatedstore.cpp virtualtime.cpp TIMEOUT 900)
