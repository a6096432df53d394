def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /_posts\/2024-01-02-hello\.md:11:\d+ error /
assert log.contains('[image-missing]')
assert log.contains('Content is not clean: 1 error, ')
assert log.contains('or add -Dcontent.failOn=never.')
assert new File(basedir, 'target/content-lint/report.sarif').getText('UTF-8').contains('"image-missing"')
assert new File(basedir, 'target/content-lint').list().length == 1
return true
