package nianlun.mention;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.Locale;

/**
 * A name in Latin letters, so that it can be typed without an input method: 莱荣高铁 is {@code laironggaotie}, in short
 * {@code lrgt}. Letters and digits stay, everything else that has no sound is left out.
 */
public record Romanisation(String pinyin, String initials) {

    /** The romanisation of a name, without tones, in lower case. */
    public static Romanisation of(String name) {
        StringBuilder pinyin = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        List<Pinyin> sounds = HanLP.convertToPinyinList(name);
        for (int i = 0; i < sounds.size(); i++) {
            String sound = soundOf(sounds.get(i), name.charAt(i));
            pinyin.append(sound);
            initials.append(sound, 0, Math.min(1, sound.length()));
        }
        return new Romanisation(pinyin.toString(), initials.toString());
    }

    private static String soundOf(Pinyin pinyin, char written) {
        if (pinyin != Pinyin.none5) {
            return pinyin.getPinyinWithoutTone().toLowerCase(Locale.ROOT);
        }
        boolean isLatin = written < 128 && Character.isLetterOrDigit(written);
        return isLatin ? String.valueOf(Character.toLowerCase(written)) : "";
    }
}
