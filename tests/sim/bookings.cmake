usher_test(sim tst_bookings DEPENDS usher_resources usher_cluster usher_virtualtime
    SOURCES bookingledger.cpp bookingworld.cpp simulatedstore.cpp TIMEOUT 900)
