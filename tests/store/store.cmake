foreach(test tst_backup tst_connection tst_groupcommit tst_migration tst_openstore tst_storekill tst_sweeper
        tst_threadedstore)
    usher_test(store ${test} DEPENDS usher_store)
endforeach()

add_executable(storekiller storekiller.cpp)
target_link_libraries(storekiller PRIVATE usher_flags usher_store)
add_dependencies(tst_storekill storekiller)
target_compile_definitions(tst_storekill PRIVATE STOREKILLER="$<TARGET_FILE:storekiller>")

usher_test(store tst_postgres DEPENDS usher_store usher_testpostgres TIMEOUT 300)
foreach(test tst_postgresnetwork tst_rollingupgrade)
    usher_test(store ${test} DEPENDS usher_store usher_testpostgres usher_testproxy TIMEOUT 300)
endforeach()
usher_test(store tst_postgrestls DEPENDS usher_store usher_testpostgres OpenSSL::Crypto OpenSSL::SSL TIMEOUT 300)
usher_test(store tst_storehealth DEPENDS usher_store usher_testpostgres TIMEOUT 300)

usher_test(store tst_restore DEPENDS usher_store usher_testpostgres TIMEOUT 300)

usher_on_postgres(store tst_backup tst_groupcommit tst_migration tst_sweeper tst_threadedstore)
