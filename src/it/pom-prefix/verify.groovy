def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /_posts\/2024-01-02-hello\.md:11:\d+ error /
assert log.contains('User property: content.maxWarnings')
assert log.contains('[INFO] image-missing: ')
assert log =~ /\[INFO\] +image-missing +error/
assert log.contains("no such rule 'image-mising', did you mean 'image-missing'?")
return true
