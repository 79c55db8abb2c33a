foreach(test tst_storediagnosis tst_storequeue)
    usher_test(unit ${test} DEPENDS usher_store)
endforeach()
usher_on_postgres(unit tst_channel tst_clusternodes tst_confighistory tst_configrefresh tst_configuration tst_drafts
    tst_securityaccounts tst_securitysessions tst_usherctl)
