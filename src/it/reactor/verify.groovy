def log = new File(basedir, 'build.log').getText('UTF-8')
['', 'a/', 'b/'].each { module ->
    assert (log =~ /\[ERROR\] ${module}_posts\/2024-01-02-hello\.md:11:\d+ error /).size() == 2
}
assert !log.contains('not marked as @threadSafe') && !log.contains('not thread-safe')
return true
