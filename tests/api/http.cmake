usher_test(api tst_httpedge DEPENDS usher_http)
usher_test(api tst_httplimits DEPENDS usher_http)
usher_test(api tst_httptls DEPENDS usher_http)
usher_test(api tst_httpwebsocket DEPENDS usher_http)
