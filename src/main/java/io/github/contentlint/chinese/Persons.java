package io.github.contentlint.chinese;

import java.util.regex.Pattern;

/** Whether a text speaks of people before a place: 他 stands for one of them, rather than for a thing. */
final class Persons {

    /** How far back, in characters: a sentence or two. */
    private static final int REACH = 40;

    private static final Pattern PERSON = Pattern.compile(
            "(?<![或前后再])者|(?<!动)员(?!变量|函数|方法|属性)|[师男女爸妈爷奶哥姐弟妹]|[人家](?![工机物])|用户|玩家|朋友|先生|同学|同事|同伴|学生|客户|孩子|老板|教授|博士|黑客|上帝|皇帝|某位|团队|公司"
                    + "|小[明红刚张王李]|老[张王李]");

    private Persons() {}

    static boolean areBefore(String text, int index) {
        return PERSON.matcher(text).region(Math.max(0, index - REACH), index).find();
    }
}
