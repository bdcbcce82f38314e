/** A second notice of the invented library as it was approved: not yet published, one issue open, a sentence below the signature, and a draft mark. */
export const SECOND_NOTICE: readonly string[] = [
  '（送审稿）',
  '中共示例市图书馆党组关于专项巡察整改进展情况的通报',
  '根据统一部署，2026年3月9日至4月10日，第三巡察组对市图书馆开展了专项巡察，并于2026年5月8日反馈了意见。现将整改情况予以公布。',
  '一、已完成整改的问题',
  '1.借阅柜台管理不严。',
  '整改情况：一是清点柜台12个。二是建立登记制度。',
  '二、未完成整改的问题',
  '2.数字资源利用不高。',
  '整改情况：一是整理数字资源3000条。二是开展培训2次。',
  '未完成整改的原因及下一步措施：受资金限制，平台升级分步进行，力争2027年6月完成升级。',
  '欢迎读者监督。联系电话：0123-4567890；电子邮箱：library@example.com。',
  '中共示例市图书馆党组',
  '2026年10月9日',
  '版权所有：示例市图书馆。未经许可不得转载。',
];
