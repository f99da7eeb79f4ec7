package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Sources;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence, its blanks, and what each is to hold: the rules of typing one by one, in the labels of {@link LabelledParser}. */
@Execution(ExecutionMode.CONCURRENT)
class BlankCasesTest {

    private static Stream<String> notations() {
        return lines("""
                全区现有中小学⟦*|所⟧所、幼儿园⟦**|所⟧所，在校学生⟦*****|人⟧人。
                镇里新修水渠⟦X|公里⟧公里，硬化路面⟦XX.XX|万平方米⟧万平方米。
                服务站接待群众⟦xxxx|人次⟧人次，办结⟦xx|件⟧件。
                门诊量⟦×××|人次⟧人次，床位使用率⟦××.×|%⟧%。
                图书馆藏书⟦____|万册⟧万册，今年新购⟦_|册⟧册。
                开展应急演练⟦（  ）|次⟧次，参加师生⟦（　　）|人⟧人。
                签约企业⟦○○|家⟧家，落地⟦△△|个⟧个。
                ⟦某⟧县与⟦某某⟧学校结成帮扶对子。
                ⟦A⟧社区和⟦B⟧社区率先完成改造，⟦C⟧社区正在施工。
                ⟦20XX|年⟧年，全局干部再接再厉。
                ⟦20**|年度⟧年度考核全部合格，⟦20XX-20XX|学年⟧学年评出优秀班级⟦**|个⟧个。
                全年完成投资⟦*.*|亿元⟧亿元，合格率达⟦*.*|%⟧%。
                ⟦201X|年⟧年新开工项目⟦X|个⟧个。
                """);
    }

    private static Stream<String> dates() {
        return lines("""
                ⟦*月*|月日⟧日召开动员会，⟦*年*|年月⟧月通过验收，⟦*年*月*|年月日⟧日挂牌。
                3月⟦XX|日⟧日启动，⟦XX|月份⟧月份收尾，⟦X|月底⟧月底前总结。
                ⟦*月-*|月⟧月开展集中整治。
                截至⟦XX|年⟧年第三季度，已办理⟦XX|件⟧件。
                ⟦*|年⟧年上半年进展顺利，⟦*|年⟧年底前全部完工。
                对从教⟦*|年|duration⟧年以上的教师进行慰问。
                连续⟦*|年|duration⟧年被评为先进，近⟦*|年|duration⟧年来累计培训⟦*|人⟧人。
                投诉在⟦*|日|duration⟧日内答复，咨询在⟦*|个工作日⟧个工作日内办结，热线⟦*|小时⟧小时有人值守。
                争取到⟦*|年⟧年市级专项资金⟦*|万元⟧万元。
                活动历时⟦*|个月⟧个月，覆盖⟦*至*|岁⟧岁儿童。
                静态投资回收期⟦××|年|duration⟧年，合同期⟦*|年|duration⟧年。
                每班每周安排⟦*|节⟧节劳动课，每节⟦*|分钟⟧分钟。
                """);
    }

    private static Stream<String> measures() {
        return lines("""
                参训⟦*|万人次⟧万余人次，其中干部⟦*|名⟧多名，投入⟦*|万元⟧余万元。
                选聘⟦*|名⟧名优秀教师，组织⟦*|名⟧名校长赴外地学习，邀请⟦*|名⟧名师范生实习。
                ⟦*|名⟧名家长走进课堂，⟦*|位⟧位专家把脉，⟦*|人⟧人获奖。
                修缮线路⟦*|条⟧条线路，清理⟦*|处⟧处乱堆乱放，拆除⟦*|间⟧间危房。
                推出⟦*|大⟧大行动、⟦*|类⟧类措施，建成⟦*|横⟧横⟦*|纵⟧纵路网。
                满意度比上年提高⟦*|个百分点⟧个百分点，是全市平均水平的⟦*|倍⟧倍。
                第⟦*|次⟧次党员大会、第⟦*|届⟧届运动会、第⟦*|季度⟧季度例会如期举行。
                综合排名列全市第⟦*||integer⟧，较上年前移⟦*|位⟧位。
                人均公园绿地⟦*|平方米⟧平方米，改造农田⟦*|亩⟧亩，外运垃圾⟦*|吨⟧吨。
                ⟦*|个⟧个村（社区）、⟦*|家⟧家企业、⟦*|户⟧户居民参与，捐款⟦*|元⟧元。
                拍摄短视频⟦*|部⟧部，推送信息⟦*|条⟧条，点击量⟦*|万次|decimal⟧万次。
                新增学位⟦*|个⟧个，维修课桌⟦*|套⟧套，更换灯具⟦*|盏⟧盏。
                出动执法人员⟦*|人次⟧人次、车辆⟦*|台次⟧台次，立案⟦*|起⟧起，罚没⟦*|万元⟧万元。
                电网改造⟦*|公里⟧公里，用电量⟦*|千瓦时|decimal⟧千瓦时。
                接种疫苗⟦*|剂次⟧剂次，筛查⟦*|例⟧例，转诊⟦*|人⟧人。
                """);
    }

    private static Stream<String> money() {
        return lines("""
                争取上级资金⟦*|万|money⟧万，自筹⟦*|万元⟧万元，总投资⟦*|亿元⟧亿元。
                存款余额⟦*|亿元⟧亿元，比年初净增⟦*|万元⟧万元，增幅⟦*.*|%⟧%。
                发放助学金⟦*|元⟧元，户均增收⟦*|元⟧元。
                """);
    }

    private static Stream<String> names() {
        return lines("""
                ⟦*⟧区委、⟦*⟧市教育局先后到校调研。
                赴⟦*⟧省⟦*⟧市⟦*⟧县考察，在⟦*⟧镇召开现场会。
                ⟦*⟧中学、⟦*⟧小学、⟦*⟧幼儿园被评为文明校园。
                全力打造⟦*⟧教育品牌，讲好⟦*⟧故事。
                由⟦*⟧公司承建的教学楼封顶，⟦*⟧医院与我校结对。
                ⟦*|年⟧年⟦*⟧区共有⟦*|个⟧个社区达标。
                ⟦*|批⟧批⟦*|人⟧人参加⟦*⟧市级培训。
                ⟦XX⟧老师和⟦XX⟧同志受到表彰。
                """);
    }

    private static Stream<String> quotes() {
        return lines("""
                实施“⟦*||title-part/name⟧工程”，叫响“书香⟦*||title-part⟧”品牌，获评“⟦*||title-part/name⟧最美校园”。
                “⟦*||name⟧教育发布”微信公众号推文⟦*|篇⟧篇。
                """);
    }

    private static Stream<String> forms() {
        return lines("""
                填报单位：⟦____||name⟧，联系人：⟦____||name⟧，填报日期：⟦____||date⟧
                联系电话：⟦________||other⟧
                """);
    }

    private static Stream<String> noFields() {
        return lines("""
                认真学习贯彻党的⟦xx||ignore⟧大精神，为下一步工作打牢基础。
                深入学⟦*||ignore⟧贯彻上级会议精神，推动各项工作落实。
                购置型号为D-16x的设备⟦*|台⟧台，安装APP后即可使用。
                操场尺寸为2×3的网格，配备X光机⟦*|台⟧台。
                推行1+X证书制度，⟦*|人⟧人取得证书。
                """);
    }

    private static Stream<String> lists() {
        return lines("""
                一、二、三年级分别开设拓展课⟦*|门⟧门、⟦*|门⟧门和⟦*|门⟧门。
                小学、初中、高中毕业生分别为⟦*||integer⟧、⟦*||integer⟧、⟦*|人⟧人。
                参赛选手获一等奖⟦*|个⟧个、二等奖⟦*|个⟧个，占比分别为⟦*|%⟧%和⟦*|%⟧%。
                """);
    }

    private static Stream<String> figures() {
        return lines("""
                全县共有学校⟦186|所⟧所，学生⟦72,360|人⟧人，比上年减少⟦1.2|%⟧%。
                完成投资⟦3.5|亿元⟧亿元，其中财政拨款⟦1200|万元⟧万元，社会捐赠⟦８６|万元⟧万元。
                ⟦2023年9|年月⟧月启用新校区，可容纳⟦500|名⟧余名学生，服务⟦3—6|岁⟧岁幼儿。
                印发〔2022〕15号文件，12345热线转办⟦36|件⟧件，第3批试点名单公布。
                对标2035年远景目标，推广5G应用，建成4A级景区⟦2|个⟧个。
                """);
    }

    private static Stream<String> lines(String cases) {
        return cases.strip().lines().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource({"notations", "dates", "measures", "money", "names", "quotes", "forms", "noFields", "lists", "figures"})
    void theBlanksOfASentenceAreReadAsAPersonReadsThem(String sentence) {
        LabelledText labelled = LabelledParser.parse("case", "{0}年度工作总结{/}\n" + sentence);
        Recognition found = Recogniser.recognise(Sources.ofText("case", labelled.text()), Choices.USUAL, Progress.NONE);
        List<String> wrong = Scorer.score(labelled, found).confusions().stream()
                .filter(confusion -> Stream.of("TYPE", "UNIT", "ROLE", "MISSED", "EXTRA").anyMatch(confusion::contains)).toList();
        assertEquals(List.of(), wrong);
    }
}
