usher_test(sim tst_simulation DEPENDS usher_server usher_virtualtime SOURCES simulatedstore.cpp simulation.cpp TIMEOUT 900)
