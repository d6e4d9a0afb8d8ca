import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'squarespace',
  opens: ({ searchParams }) => searchParams.get('format') === 'json',
  notice: 'platforms_noticeSquarespace',
};
