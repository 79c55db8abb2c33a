if(USHER_CONSOLE)
    usher_test(unit tst_values DEPENDS usher_console_app)
endif()
