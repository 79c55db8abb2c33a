usher_test(unit tst_completion DEPENDS usher_ctl usher_daemonfixture)
target_compile_definitions(tst_completion PRIVATE USHER_COMPLETION="${CMAKE_SOURCE_DIR}/resources/completion/usherctl.bash")
