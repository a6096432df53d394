def log = new File(basedir, 'build.log').getText('UTF-8')
['front-matter-placeholder', 'description-truncated', 'image-missing', 'html-nested-same', 'html-empty-element',
 'typo-de', 'typo-word', 'typo-term', 'typo-repeated'].each { rule ->
    assert log.contains("[$rule]") : rule
}
assert !log.contains('2026-03-01-first-walk.md:') : 'the clean post is clean'
return true
