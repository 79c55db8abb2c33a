foreach(test tst_connection tst_groupcommit tst_threadedstore)
    usher_test(store ${test} DEPENDS usher_store)
endforeach()
