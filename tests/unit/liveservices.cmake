if(USHER_CONSOLE)
    usher_test(unit tst_rowsmodel DEPENDS usher_console_app)
endif()
