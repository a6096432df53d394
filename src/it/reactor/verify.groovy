def log = new File(basedir, 'build.log').getText('UTF-8')
['', 'a/', 'b/'].each { module ->
    assert log.count('[ERROR] ' + module + '_posts/2024-01-02-hello.md:11:6 error ') == 1
}
assert !log.contains('not marked as @threadSafe') && !log.contains('not thread-safe')
return true
