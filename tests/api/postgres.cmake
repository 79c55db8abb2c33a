foreach(test tst_postgresoutage tst_postgreskill)
    usher_test(api ${test} DEPENDS usher_testhttp usher_testpostgres usher_testproxy TIMEOUT 600)
    add_dependencies(${test} usherd usherctl)
endforeach()
usher_on_postgres(api tst_administrators tst_booking tst_clusterclock tst_configalarms tst_contractexamples tst_mobileservices
    tst_permissions)
