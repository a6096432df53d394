package io.github.contentlint.chinese;

/** Text that the models know nothing of: traditional characters and Japanese, where 的, 地, 得 follow other habits. */
final class Foreign {

    private static final int REACH = 24;
    private static final String TRADITIONAL = "這個們來說時會為過還沒對學國後從與經現點問間讓開關無應當給樣麼覺見聽書長頭發電動機體實話語請誰較爾於";

    private Foreign() {}

    static boolean isNear(String text, int index) {
        int end = Math.min(text.length(), index + REACH);
        for (int i = Math.max(0, index - REACH); i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u3041' && c <= '\u30FA' || c >= '\u4E00' && TRADITIONAL.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
