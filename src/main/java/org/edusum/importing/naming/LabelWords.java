package org.edusum.importing.naming;

import java.util.List;
import java.util.regex.Pattern;

/** The words that labels are taken apart by: what leads to a noun, what links it to its figure, what governs it. */
final class LabelWords {

    /** Leads to what is counted without naming it; not where it begins another word. */
    static final Pattern LEAD = Pattern.compile("^(?:教育(?=在)|(?:公司|社区|学校|医院)(?=全年|共有|现有|已|累计)|现有|现(?![代场行状实任象])|共有|共计|共(?![青同建享产鸣生])|总计|合计|累计|其中|至今|截至|截止|目前|"
            + "全年|今年|本年度?|去年|当年|全区|全县|全市(?!场)|全省|全州|全镇|全街道|全街|全校|全院|全局|全园|全公司|全系统|我们(?:学校|公司|街道|单位)?|[我本](?:街道|公司|集团|单位|社区|学校|部门)|我[区县市省镇校局院园街州]|本[区县市省镇校局院园]|"
            + "区内|县内|市内|辖区内?|年内|期间|已经|已|先后|同时|并(?![购轨网发])|还(?!款|原)|也|另|另外|此外|拥有|有(?![关效机序限])|"
            + "在(?![校编职读园建岗册籍线])|于|从(?![业教])|由|为(?![民人])|至|到(?![位期岗])|对|向(?![上导阳])|把|将(?![军来])|近(?!年|视|期)|约(?!束|谈)|超(?![前市标])|达(?!标)|"
            + "仅|自|的|和|与(?!会)|及(?![格时早])|等(?!级|次|候)|且|以及|分别|均(?![衡分价])|各(?![级类界项])|每年|涉及|特别是|尤其是|主要|"
            + "[^，]{0,4}(?:第[一二三四]|[上下])(?:季度|半年)|首次|第[一二三四五六七八九十]次|连续[一二三四五六七八九十两]{1,2}年|连年|"
            + "[一二三四五六七八九十两]个?月|[一二三四五六七八九十]是|一年来|近年来|多年来|上述|[、，：:\\s])++");
    /** Between what is counted and its figure; not where it ends another word. */
    static final Pattern LINK = Pattern.compile("(?:占|达到|达|为|是|共计|共有|(?<!公)共|累计|总计|合计|已|(?<!节)约|近|超过|超|拥有|上|"
            + "现有|设有|建有|下设|下辖|(?<![国所私公民现实])有|(?<![统审会设预累])计|至|(?<![报签])到|了|的|于|(?<!现|存)在|从|由|不少于|不低于|不超过|高达|多达|分别|各|"
            + "保持在|稳定在|控制在|控制|满|(?<![生人户平])均|都|仅|只|等|及(?<!以及|惠及|涉及|普及|顾及)|和|(?<!参)与|以及|其中|即|：|:|[、，\\s])++$");
    /** Behind the figure, before what is counted. */
    static final Pattern BEHIND = Pattern.compile("^(?:…|左右|以上|以下|以内|之多|内(?![科容设])|前(?![沿置期台来])|后(?![勤备进续])|多(?![媒功元样])|余|来(?![自访电信])|的|举行的|召开的|开展的|[\\s])+");
    /** Tells how a thing was done: nothing that a label needs. */
    static final String ADVERBS = "高质量|高标准|高水平|圆满|顺利|成功|全部|全面|共同|均(?![衡分价])|已经|已|分别|积极|先后|第一时间|主动|全年|首次|首批(?=获|被|入)|再次|"
            + "新近|正式|半年内|一年内|年内|率先|及时|依法|切实|扎实|认真|深入|持续|不断|大力|努力|着力|统筹安排|统筹|累计|其中";
    static final Pattern ADVERBS_FIRST = Pattern.compile("^(?:" + ADVERBS + ")++");
    static final Pattern ADVERBS_LAST = Pattern.compile("(?:" + ADVERBS + "|共|又)++$");
    /** Begins what was done by what is counted; nouns seldom hold these. */
    static final Pattern VERB = Pattern.compile("分获|获评|获批|获得|获奖|荣获|获(?!奖)|被|成为|入选|入围|参与|参加|通过|申报|创建|创成|立项|接受(?!度)|当选|考取|考入|考上|"
            + "升入|报名|响应|投身|取得|完成(?!率|情况)|加入|进入|建成|投入|开工|竣工|(?<!提)供(?![应给销电水暖求热气])|进行|面向|在(?![校编职读园建岗册籍线])|晋升|晋级|评为|评上|担任|赴|享受|"
            + "得到|实现|开展|实施|承担|达到|(?<![下发表抵传到])达(?!标)|研发|撰写|举行|召开|纳入|列入|辞职|退休|落户|迁入|返岗|返校|受到|免费|配备|安装|接种|签订|签约|"
            + "(?<=教师|老师|学生|党员|干部|儿童|老人|居民|村民|群众|家长|员工|职工|人员|志愿者|代表|青年|妇女|患者|商户|企业|学校|小学|中学|园|对象|家庭|单位|社区|残疾人|贫困生)"
            + "(?:招生|上线|受益|减免|更换|发放|提供|解决|办理|申请|领取|购买|缴纳|捐赠|捐款|开设|配齐|组织|举办|撰写|发表|制作|签订|建立|承办|录取|毕业|就业|脱贫|使用|安排|落实|开通|投放|改造|新建|维修|添置|增设|推行|试点|"
            + "转岗|晋职|上岗|任教|支教|入党|入学|复课|开学|复工|复产|达成|脱颖|摘|挂牌|到位|注册|整改|关停)|"
            + "覆盖(?!率|面)|用于|采用|转载|播出|刊发|刊登|前往|顺利|成功|高质量|圆满|全部(?!课)|(?<![平人户生])均(?!衡)|共同|为(?![民人主])");
    /** Verbs that end the words before a figure and govern the noun behind it, or stand alone before an amount. */
    static final Pattern GOVERNS = Pattern.compile("(?:[发出]布|出台|印发|下发|发放|推出|推荐|推送|涵盖|覆盖|新增|新增加|新建|改建|扩建|改扩建|建成|建设|成立|"
            + "组建|认定|评定|评选|确定|确立|命名|授予|投入|争取|获得|获|荣获|取得|完成|开展|组织|举办|召开|举行|培训|选派|选送|派出|引进|招聘|录用|"
            + "化解|受理|办理|办结|处理|处置|查处|整改|排查|发现|检查|走访|慰问|资助|救助|帮扶|服务|接待|开设|开发|制作|拍摄|录制|编写|编印|撰写|发表|刊发|采用|转载|"
            + "创建|创成|申报|立项|结题|承办|参加|参与|入选|通过|接受|收到|收集|征集|签订|签约|购置|采购|配备|安装|改造|维修|减免|拨付|下拨|落实|"
            + "吸纳|发展|设立|设置|建立|提供|惠及|受益|减少|增加|下降|提高|增长|评为|表彰|奖励|定制|安排|实施|推进|启动|储备|指导|巡查|抽查|督查|核查|约谈|关停|取缔|清理|拆除|"
            + "审议|打造|培育|培养|孵化|选拔|提拔|调整|交流|轮岗|分流|招收|招录|接收|安置|转移|登记|注册|检测|接种|筛查|排查)$");
    /** Verbs that govern a list of honours. */
    static final Pattern VERB_FIRST = Pattern.compile("^(?:成功)?(?:创成|创建|申报|立项|获评|获得|荣获|获|入选|认定|评为|建成|新增|成立|承办|通过)");
    /** Nouns that the deed goes before, also where no verb leads to it: schools that were named a model. */
    static final List<String> HEADS = List.of("学校", "小学", "初中", "高中", "中学", "幼儿园", "教师", "学生", "党员", "干部", "单位",
            "社区", "企业", "公司", "项目", "课题", "个人", "集体", "人员", "村");
    static final Pattern HONOUR = Pattern.compile("^(?:国家|全国|省|市|区|县)");
    /** Quantities that need no measure behind them. */
    static final Pattern MEASURED = Pattern.compile(".*(?:数|数量|总量|总数|总额|面积|金额|资金|经费|人次|款|费|投资额?|补贴|补助|奖金|金|收入|产值|税收|贷款|"
            + "存款|余额|产量|利润|营收|规模|工资|报酬|资产|债务|预算|支出|净值)$");
    static final Pattern AMOUNT = Pattern.compile(".*(?:资金|经费|金额|总额|额|款|费|金(?!额)|投资|补贴|补助|奖金|基金|收入|产值|税收|贷款|存款|余额|利润|营收|工资|"
            + "报酬|资产|债务|预算|支出|净值|总投入|标准|善款|捐款|学费|奖补|成本|损失)$");
    /** Ratios by their own name. */
    static final Pattern RATIO = Pattern.compile(".*(?:率|比|比例|比率|比重|占比|(?<![年季])度|增幅|增速|降幅|涨幅|指数|得分)$");
    /** Ratios that do not tell of what. */
    static final Pattern BARE_RATIO = Pattern.compile("(?:[较比](?:上年|去年|年初|上月|同期|上年同期|去年同期)?末?(?:净增|增长|增加|提高|上升|提升|下降|减少)?|占比|占|比例|比率|比重|同比|环比|同期|比上年|较上年|较去年|比去年|增幅|增速|降幅|率|增长率|合格率|优秀率|及格率|完成率|"
            + "增长|提高|下降|上升|减少|增加|提升|同比增长|同比下降|同比增加|同比减少|同比提高|同比上升|同比提升|环比增长|环比下降|较上年增长|较上年提高|比上年增长|比上年提高|较去年增长|比去年增长)");
    /** Classes of words that replace one another in parallel clauses. */
    static final List<Pattern> PARALLEL = List.of(
            Pattern.compile("(?:(?:国家|全国|部|省|地|大市|市|区|县|校|镇|乡|街道|院|园)、?)+级(?:以上|及以上)?"),
            Pattern.compile("小学|初中|普通高中|普高|高中|中学|职高|中职|职校|幼儿园|学前|特教|高校|大学|本科|专科"),
            Pattern.compile("特等奖|一等奖|二等奖|三等奖|金奖|银奖|铜奖|优秀奖|优胜奖"),
            Pattern.compile("公办|民办"), Pattern.compile("城市|城镇|城区|农村|乡村"),
            Pattern.compile("正高级?|副高级?|高级|中级|初级"), Pattern.compile("男|女"),
            Pattern.compile("上半年|下半年|[一二三四]季度"), Pattern.compile("线上|线下"),
            Pattern.compile("专职|兼职"), Pattern.compile("在编|编外"));

    /** Amounts that do not say for what. */
    static final Pattern BARE_AMOUNT = Pattern.compile("(?:总|项目|累计|争取|投入|共|发放|到位)?(?:投资|资金|经费|金额|总额|奖金|补贴|补助|投入|专项资金|补助资金|奖补资金)");
    /** Schools by their stage: nouns where schools are counted, else modifiers. */
    static final Pattern STAGE = Pattern.compile("小学|初中|普通高中|普高|高中|中学|职高|中职|职校|幼儿园|高校|大学|特教学校|完全中学|九年一贯制学校");
    /** How it is, where one would look for what it is: 物资储备…充足. */
    static final Pattern STATE = Pattern.compile("(?:基本|全部|均|都|已)?(?:充足|齐全|到位|良好|有序|落实|达标|合格|完好|完备|不等|有余|整|之久|之多|为主|在内|在岗|在校)");
    /** Stages of work that do not say of what: 竣工, 采纳. */
    static final Pattern STAGE_OF_WORK = Pattern.compile("(?:已|正)?(?:竣工|完工|开工|在建|续建|新开工|采纳|结业|整改|转正|办结|责令整改|立查|回复|答复|销号|化解|结题|验收|投用)");
    /** Too little to tell what is meant. */
    static final Pattern VAGUE = Pattern.compile("参与(?:人数)?|参加(?:人数)?|受益|惠及|人数|总数|数量|总量|新增|其他|其它|合格|获奖|优秀|到位|完成");

    private LabelWords() {
    }
}
