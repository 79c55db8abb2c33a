foreach(test tst_storediagnosis tst_storequeue)
    usher_test(unit ${test} DEPENDS usher_store)
endforeach()
usher_on_postgres(unit tst_channel tst_configuration tst_securityaccounts tst_securitysessions)
