if(USHER_CONSOLE)
    usher_test(unit tst_liveservices DEPENDS usher_console_app)
endif()
