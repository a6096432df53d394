def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /_posts\/2024-01-02-hello\.md:11:\d+ warning /
assert log.contains('BUILD SUCCESS') && log.contains('BUILD FAILURE')
return true
