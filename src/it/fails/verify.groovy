def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('_posts/2024-01-02-hello.md:11:6 error ')
assert log.contains('[image-missing]')
assert log.contains('Content is not clean: 1 errors, 0 warnings (failOn=error)')
assert log.contains('or add -Dcontent.failOn=never.')
assert new File(basedir, 'target/content-lint/report.sarif').getText('UTF-8').contains('"image-missing"')
assert new File(basedir, 'target/content-lint').list().length == 1
return true
