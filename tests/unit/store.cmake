foreach(test tst_storediagnosis tst_storequeue)
    usher_test(unit ${test} DEPENDS usher_store)
endforeach()
