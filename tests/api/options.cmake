usher_test(api tst_optionwalk DEPENDS usher_daemonfixture usher_testpostgres OpenSSL::SSL usher_virtualtime SOURCES optionprobes.cpp optionprobes_account.cpp optionprobes_cluster.cpp optionprobes_http.cpp
    optionprobes_listener.cpp optionprobes_operation.cpp optionprobes_postgres.cpp optionprobes_service.cpp TIMEOUT 300)
