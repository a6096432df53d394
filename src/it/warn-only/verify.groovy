def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('_posts/2024-01-02-hello.md:11:6 warning ')
assert log.contains('BUILD SUCCESS') && log.contains('BUILD FAILURE')
return true
