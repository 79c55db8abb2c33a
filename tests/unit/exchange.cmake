if(USHER_CONSOLE)
    usher_test(unit tst_exchange DEPENDS usher_console_app usher_config)
endif()
