package org.edusum.relating;

import java.util.regex.Pattern;

/**
 * Whether a name stands by itself in a text or may be a part of a longer one, as 实验小学 is in 第二实验小学 and in
 * 实验小学东校区. Decided by the words beside it; where they are not known the name may be a part.
 */
final class WholeName {

    /** Districts and the like; what is called after one, as 云川区教育局, has the name of the district in it. */
    private static final Pattern PLACE = Pattern.compile(".+(?:[省市县旗州盟镇乡村]|街道|(?<![校园小社厂片学])区)");
    /** What stands before a name and does not belong to it. */
    private static final String LEADING = "[在于向对由从自到至与和及为是给以将把被的了让请经据按如或并使我本赴入进驻含等有任年月日]"
            + "|关于|围绕|立足|结合|根据|按照|支持|推[动进荐]|促进|助力|加强|提升|落实|走进|建[设成]|打造|服务|宣传|介绍|代表|覆盖|包括|其中|特别是"
            + "|带领|组织|指导|帮[助扶]|协助|联合|邀请|委托|参[观加]|考察|调研|访问|慰问|视察|督[查导]|检查|验收|评估|确定|命名|授予|表彰|通过|成立|[新扩改迁]建"
            + "|启用|毕业|来自|位于|属于|隶属|结对|对口|教[师授]|老师|学生|校长|园长|局长|主任|书记|同志|专家";
    private static final Pattern BEFORE = Pattern.compile("(?:" + LEADING + ")$");
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?:" + LEADING + "|全|[省市区县州盟旗镇乡]|\uFFFC)$");
    /** What stands behind a name and does not belong to it; 和平, 向阳 and the like are names of streets. */
    private static final Pattern AFTER = Pattern.compile("[的在于及与等是由被把从到至并或有也均都已就不因其该内获]|和(?![平睦谐])|以|为(?!民)|向(?!阳)|对"
            + "|将(?!军)|共(?!青)|未(?!来)|全[体校年员]|开[展设办学工]|举[办行]|组织|召[开集]|承[办担]|参[加与]|成[为立]|建成|启用|揭牌|竣工|落成|招[生收聘]"
            + "|荣获|入[选围]|通过|完成|实施|推[进行动荐]|探索|坚持|积极|率先|先后|师生|学[生子]|教师|教职工|老师|[校园局]长|家长|少[年先]|党[支总组委员]|工会|团委"
            + "|机关|办公室|各|领导|班子|干部|工作|主[任要持]|书记|同志|牵头|联合|会同|[下印]发|制定|出台|发布|高度|认真|深入|持续|不断|进一步|切实|扎实|严格"
            + "|大力|着力|始终|充分|加[强快大]|强化|深化|优化|提[升高]|落实|贯彻|邀请|委托|指导|督查|检查|选派|派出|申[报请]|报送|安排|拨付|投入|新[增建]|作为"
            + "|现[有场]|目前|正式|还|[校门]口|校[园门]|食堂|操场|附近|周边|项目|工程|案例|经验|做法|课[题程]|社团|代表");

    private WholeName() {
    }

    /** Whether a name is surely the whole of what is called there. @param before what stands before it @param after what behind */
    static boolean stands(String name, String before, String after) {
        boolean isPlace = PLACE.matcher(name).matches();
        boolean isBegin = before.isEmpty() || isMark(before.codePointBefore(before.length()))
                || (isPlace ? BEFORE_PLACE : BEFORE).matcher(before).find();
        boolean isEnd = isPlace || after.isEmpty() || after.startsWith("\uFFFC") || isMark(after.codePointAt(0))
                || AFTER.matcher(after).lookingAt();
        return isBegin && isEnd;
    }

    /** A field beside a name may belong to it. */
    private static boolean isMark(int c) {
        return !Character.isLetterOrDigit(c) && c != 0xFFFC;
    }
}
