def log = new File(basedir, 'build.log').getText('UTF-8')
assert (log =~ /_posts\/2024-01-02-hello\.md:11:\d+ error /).size() == 2
assert log.contains('-Dcontent.failon: no such property, did you mean -Dcontent.failOn?')
assert log.contains('-Dcontent.maxwarnings: no such property, did you mean -Dcontent.maxWarnings?')
assert log.contains('[INFO] content:lint is skipped')
return true
