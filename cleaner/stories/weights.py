"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-1.034, 1.123, -2.684, """
+1.541 twin>0.5
-0.636 others>14.5
+0.597 twin>0.5 below>0.333
+0.360 per>0.0469 below>0.35 peak>-2.66 tokens>3.5
-0.318 twin<=0.5 carrytail>0.159 others>0.5
+0.277 peak>-0.487 below>0.241 per>0.015
+0.258 per>0.0469 below>0.35 peak>-2.66 tokens<=3.5
+0.247 capsdiff<=0 others<=2.5 words>3.5
+0.239 per>0.0435 below>0.294 carry<=0.167 others<=8.5
-0.235 per<=0.0435 echo<=0.3
+0.201 peak>-0.632 below>0.241 nats>-2.32
+0.201 twin>0.5 below<=0.333
+0.197 per>0.0435 below>0.162 above<=0.235 runbelow>1.5
+0.192 others<=1.5 capsdiff<=0.0152 words>3.5
-0.182 nats<=-3.57 twin<=0.5
-0.171 twin<=0.5 above>0.2 capsdiff>0.0278
+0.169 per>0.015 below>0.4 above<=0.333 runbelow>1.5
+0.168 peak>0 carrytail<=0.101 below>0.162
-0.167 capsdiff>0.639 below<=0.625
+0.166 per>0.0435 below>0.294 carry<=0.167 others>8.5
+0.166 per>0.0469 below>0.35 peak<=-2.66
-0.162 ownsupport<=0.227 carry>0.107
-0.157 twin<=0.5 carrytail>0.159
-0.155 capsdiff>0.857 below<=0.625
-0.152 last>0.214 others>1.5
+0.149 per>0.015 below>0.4 carry<=0.124
-0.145 others>8.5
+0.141 carry<=0.124 below>0.286 runbelow>1.5 above<=0.273
+0.141 nats>-2.32 echo>0.111 others<=3.5
+0.139 peak>-0.487 below>0.241 per<=0.015
+0.137 peak>-0.632 below>0.162 per>-0.0272
-0.132 per<=0.376 others>9.5
+0.131 peak>-2.24 below1>0.128 carrytail<=0.105
+0.130 per>0.0937 above<=0.235 below>0.162 runbelow>1.5
+0.128 per>0.0435 below>0.162 above<=0.235 runbelow<=1.5
+0.127 per>0.376 others<=5.5
+0.127 nats>-3.57 others<=2.5 below>0.162 tokens>4.5
+0.127 last<=0.154 below>0.4 tokens>4.5
+0.126 capsdiff<=0.639 others<=2.5 echo>0.111 tokens>4.5
+0.125 back<=0.13 last<=0.161 below>0.162
+0.122 back<=0.161 below>0.4 above<=0.408 runbelow>1.5
-0.122 peak<=-0.487 per<=0.135 twin<=0.5
-0.122 others<=14.5 peak<=-14.7
+0.122 capsdiff<=0 others<=2.5 words<=3.5
-0.121 per<=0.0469 echo<=0.667
+0.121 nats>-3.57 others<=2.5 below>0.286 words>3.5
+0.120 last<=0.164 below>0.162 runbelow>1.5 above<=0.357
+0.118 nats>75.5 back<=0.186
+0.116 others<=1.5 capsdiff<=0.0857 words>3.5
-0.115 peak<=-0.632 twin<=0.5 carry>0.0812
+0.114 runabove>2.5 capsdiff<=0.0556
-0.113 per<=0.015 twin<=0.5 capsdiff>0
+0.113 ownsupport>0.227 echo>0.111 runbelow>2.5 tokens>4.5
+0.112 runabove>2.5 capsdiff<=0.0278 tokens>5.5
+0.112 below>0.583 words>3.5 runbelow>1.5
+0.111 peak>1.19 carrytail<=0.101 below>0.162
-0.110 twin<=0.5 carrytail>0.159 others<=0.5
-0.110 twin<=0.5 peak<=-26.9
+0.108 per>0.015 below>0.4 above<=0.333 runbelow<=1.5
+0.108 carry<=0.167 below1>0.17 runbelow>1.5
+0.108 back<=0.205 capsdiff<=0.4 runabove>2.5 below>0.15
-0.107 peak<=-0.632 twin<=0.5 carry>0.116
+0.105 others<=1.5 capsdiff<=0.0857
-0.104 per<=0.015 twin<=0.5
-0.104 peak<=0 below1<=0.444
+0.104 per>0.0435 below>0.294 carry>0.167
+0.104 others<=8.5 below>0.4 words>4.5 leadtail>0.145
-0.102 nats<=-2.32 twin<=0.5
+0.102 ownsupport>0.227 above<=0.2 below>0.15 words>4.5
-0.101 peak<=-2.24 twin<=0.5 per<=0.206
+0.101 peak>-4.58 capsdiff<=0.417 others<=3.5
+0.101 per>0.135 back<=0.136 above<=0.235
-0.100 carry>0.167 twin<=0.5 capsdiff>0.0857
+0.100 runabove>2.5 below>0.176 words>4.5 leadtail>0.147
+0.098 above<=0.2 below>0.162 runbelow>1.5 tokens>4.5
+0.098 peak>-0.632 below>0.241 nats<=-2.32
-0.097 carry>0.124 echo<=0.278
-0.096 nats<=75.5 others>4.5 runabove<=1.5
-0.096 last>0.154 twin<=0.5 carry>0.0812
+0.096 others<=14.5 below>0.632 words>4.5 per>-0.43
-0.095 twin<=0.5 carrytail>0.116 short>0
-0.095 twin<=0.5 carry>0.193 capsdiff>0.0857
+0.094 ownsupport>0.267 echo>0.111 runbelow>2.5 tokens>4.5
-0.094 per<=0.0937 echo<=0.273
-0.093 back>0.13 echo<=0.129
+0.093 carry<=0.124 below>0.286 runbelow>1.5 above>0.273
-0.093 peak<=1.19 below<=0.632 capsdiff>0.0152
-0.092 twin<=0.5 carry>0.107 capsdiff>0.0952
+0.091 capsdiff<=0.857 others<=3.5 above<=0.294 below>0.162 tokens>4.5
+0.091 last<=0.214 back<=0.116 below>0.4
-0.088 twin<=0.5 peak<=-4.83 per<=0.315 capsdiff>0.0857
+0.088 last<=0.214 back<=0.116 below>0.4 leadtail>0.16
+0.088 per>0.206 peak>-10.9 below>0.145
-0.088 others>4.5 per<=0.195
-0.087 peak<=-4.58 twin<=0.5 per<=0.251
+0.087 per>0.376 others<=6.5
-0.087 per<=0.135 others>1.5
-0.086 back>0.205 echo<=0.218
-0.086 per<=0.235 echo<=0.118 last>0.0833
-0.086 runabove<=2.5 per<=0.166 twin<=0.5
+0.086 per>0.271 peak>-13.7 below>0.167
+0.085 ownsupport>0.0857 above<=0.0962 tokens>3.5 below>0.0588 runbelow>1.5
-0.084 below<=0.583 per<=0.198 capsdiff>0
-0.084 others>13.5
-0.083 per<=0.206 echo<=0.118 last>0.0891
+0.082 runbelow>1.5 below>0.162 tokens>4.5 above<=0.4
+0.081 capsdiff<=0.857 runbelow>1.5 below>0.162 words>4.5
+0.080 per>0.235 peak>-11.7
-0.080 twin<=0.5 carry>0.0805 capsdiff>0.0278 nats<=46.5
-0.080 back>0.161 twin<=0.5
+0.079 per>0.0937 above<=0.235 below>0.162 runbelow<=1.5
-0.079 twin<=0.5 peak<=-14.7 runbelow<=2.5
+0.079 peak>0 carrytail<=0.101 below<=0.162
+0.079 per>0.239 peak>-11.7 finished>0.5
-0.078 last>0.0973 words<=4.5 per<=0.289 twin<=0.5
+0.078 ownsupport>0.267 above<=0.0962 tokens>3.5 below>0.0588 runbelow>1.5
+0.077 ownsupport>0.267 above<=0.0962 tokens>3.5 below>0.0588
-0.077 last>0.164 twin<=0.5
-0.076 ownsupport<=0.0857 nats<=9.62 echo<=0.652
+0.075 per>0.0435 below>0.162 above>0.235
-0.074 twin<=0.5 capsdiff>0.0278 above>0.0962 back>0.0857 nats<=56
-0.074 runabove<=2.5 runbelow<=1.5
+0.074 nats>-3.57 others<=2.5 below>0.162 tokens<=4.5
-0.074 per<=0.239 others>4.5
+0.073 others<=1.5 capsdiff<=0.0152 words<=3.5
+0.072 short<=0.4 capsdiff<=0 others<=0.5
+0.072 back<=0.161 below>0.4 above<=0.408 runbelow<=1.5
-0.072 twin<=0.5 capsdiff>0 above>0.0962 nats<=46.5
+0.071 per>0.0937 carry<=0.116 below>0.162 runbelow>1.5
-0.071 twin<=0.5 carry>0.116 capsdiff>0.0952
+0.071 runbelow>1.5 below>0.162 tokens>4.5 above<=0.438
+0.070 others<=13.5 peak>-9.21 per>0.219 capsdiff<=0.417
+0.070 others<=14.5 peak>-14.7 per>0.195 below>0.154
-0.070 twin<=0.5 last>0.227 capsdiff>0.0682
+0.068 last<=0.164 below>0.162 runbelow>1.5 above>0.357
+0.068 twin<=0.5 capsdiff<=0 short<=0.364
+0.068 capsdiff<=0.639 others<=2.5 echo>0.111 tokens<=4.5
-0.067 ownsupport<=0.267 carry>0.107
-0.067 per<=0.271 echo<=0.129 last>0.0833
+0.067 per>0.376 short<=0.286
+0.067 others<=14.5 capsdiff<=0.167 tokens>3.5 echo>0.111
+0.066 twin<=0.5 carry<=0.0805 short<=0.364
+0.066 others<=14.5 ownsupport>0.389 above<=0.0962 tokens>3.5 below>0.0588
-0.066 per<=0.376 last>0.118 words<=3.5
+0.065 nats>-3.57 others<=2.5 below>0.286 words<=3.5
-0.064 runbelow<=1.5 carry>0.0469
-0.064 per<=0.376 others>2.5 last>0.0698 peak<=4.35
-0.063 twin<=0.5 capsdiff>0.0152 carry>0.0857 nats<=69.7
+0.063 ownsupport>0.267 above<=0.0962 tokens>3.5 below<=0.0588
+0.062 others<=14.5 peak>-14.7 per>0.0964 below>0.167 tokens>3.5
-0.062 ownsupport<=0.267 nats<=9.62
+0.062 per>0.015 below>0.4 above>0.333
-0.061 per<=0.376 others>2.5 last>0.0698
-0.061 short>0.4 ownsupport<=0.636
+0.061 peak>-0.632 below>0.162 per<=-0.0272
+0.060 ownsupport>0.227 echo>0.111 runbelow>2.5 tokens<=4.5
+0.060 twin<=0.5 carry<=0.107 above<=0.229
-0.060 runbelow<=1.5 runabove<=1.5
+0.059 per>0.376 back<=0.192
-0.059 twin<=0.5 capsdiff>0 carry>0.0857
+0.059 twin<=0.5 carrytail<=0.159 peak>-9.93 runabove>1.5
-0.059 per<=0.376 last>0.0891 echo<=0.08
+0.058 runabove>2.5 capsdiff>0.0556 below>0.625
+0.058 others<=1.5 capsdiff<=0.0857 words<=3.5
+0.058 twin<=0.5 above<=0.2 below>0.0938 tokens>3.5
-0.058 capsdiff>0.857
+0.058 last<=0.0973 below>0.583
-0.056 per<=0.015 twin<=0.5 capsdiff<=0
-0.056 twin<=0.5 carry>0.0805 leadtail<=0.233
+0.056 last<=0.214 back<=0.116 below<=0.4 per>0.198
+0.056 twin<=0.5 carry<=0.193 runabove>2.5
-0.055 twin<=0.5 carrytail<=0.159 peak<=-9.93
-0.055 twin<=0.5 peak>-26.9 capsdiff>0 above>0
+0.055 others<=14.5 peak>-14.7 per>0.216 capsdiff<=0.417 short<=0.462
+0.055 carry<=0.124 below>0.286 runbelow<=1.5
-0.055 runabove<=2.5 nats<=1.69
+0.054 per>0.015 below>0.4 carry>0.124
+0.054 per>0.376
-0.054 twin<=0.5 carry>0.107 capsdiff<=0.0952 others>1.5
+0.053 twin<=0.5 carrytail<=0.116 last<=0.118 capsdiff<=0.857
+0.053 back<=0.205 capsdiff<=0.4 runabove>2.5 below<=0.15
+0.053 above<=0.2 below>0.162 runbelow>1.5 tokens<=4.5
-0.052 per<=0.0937 leadtail<=0.265
-0.052 back>0.13 echo>0.129 above>0.192
+0.052 peak>-2.24 below1>0.128 carrytail>0.105
-0.052 per<=0.0435 echo>0.3
-0.052 peak<=0 below1>0.444 carry>0.122
-0.052 twin<=0.5 per<=-0.258
-0.052 last>0.0678 runbelow<=2.5 back>0.0857
+0.051 below>0.583 words>3.5 runbelow<=1.5
+0.051 others<=14.5 peak>-14.7 per>0.0905 carrytail<=0.0395 finished>0.5
+0.051 twin<=0.5 above<=0.2 below>0.0938 runbelow>1.5
+0.051 runabove>2.5 below>0.176 words>4.5 leadtail<=0.147
-0.050 peak<=-0.487 per<=0.135 twin>0.5
+0.050 last<=0.154 below>0.4 tokens<=4.5
-0.050 ownsupport<=0 nats<=10
+0.050 peak>1.19 carrytail<=0.101 below<=0.162
+0.050 back<=0.13 last<=0.161 below<=0.162
-0.049 carry>0.167 twin<=0.5 capsdiff<=0.0857
+0.049 capsdiff<=0.857 others<=3.5 above<=0.294 below>0.162 tokens<=4.5
+0.049 nats>-2.32 echo>0.111 others>3.5
+0.049 nats>-2.32 echo<=0.111 peak>3.67
-0.049 above>0.2 twin<=0.5
+0.048 others<=8.5 below>0.4 words>4.5 leadtail<=0.145
+0.048 per>0.483
+0.048 per<=0.376 others<=2.5 capsdiff<=0.75
-0.047 nats>-3.57 others>2.5
-0.047 nats<=-3.57 twin>0.5
+0.047 twin<=0.5 carrytail<=0.159 peak>-4.83 capsdiff<=0.857
+0.047 ownsupport>0.267 echo>0.111 runbelow>2.5 tokens<=4.5
+0.047 ownsupport>0.0857 above<=0.0962 tokens>3.5 below>0.0588 runbelow<=1.5
-0.047 last>0.154 twin<=0.5 carry<=0.0812
+0.047 others<=14.5 below>0.632 words>4.5 per<=-0.43
-0.046 capsdiff>0.857 below>0.625
-0.046 twin<=0.5 peak<=-4.83 per<=0.315 capsdiff<=0.0857
-0.046 last>0.0973 words<=4.5 per<=0.289 twin>0.5
+0.046 ownsupport>0.0857 per>0.368
-0.046 peak<=-2.24 twin<=0.5 per>0.206
+0.046 twin<=0.5 peak>-4.83 runabove>1.5
-0.045 per<=0.483 others>3.5 back>0.0792 peak<=5.51
+0.044 per>0.0937 above<=0.235 below<=0.162
+0.044 ownsupport>0.267 above<=0.0962 tokens>3.5 below>0.0588 runbelow<=1.5
+0.042 per>0.135 back<=0.136 above>0.235
-0.042 per<=0.135 others<=1.5 capsdiff>0.267
+0.042 twin<=0.5 carrytail<=0.159 last<=0.0973 capsdiff<=0.857
-0.042 peak<=-0.632 twin<=0.5 carry<=0.116
-0.042 twin<=0.5 capsdiff>0.0278 above>0.0962 back>0.0857 nats>56
-0.042 peak<=-4.58 twin<=0.5 per>0.251
+0.042 last<=0.214 back<=0.116 below>0.4 leadtail<=0.16
-0.041 peak<=-0.632 twin<=0.5 carry<=0.0812
+0.041 ownsupport>0 nats>69.7
-0.041 twin<=0.5 above>0.2 capsdiff<=0.0278
-0.041 twin<=0.5 above<=0.2 below<=0.0938
+0.041 twin<=0.5 peak>-26.9 capsdiff<=0
+0.040 runabove>2.5 capsdiff>0.0278 below>0.625
+0.040 runabove>2.5 capsdiff<=0.0278 tokens<=5.5
+0.039 last<=0.0678 short<=0.333 per>0.0756
+0.039 runbelow>1.5 below>0.162 tokens>4.5 above>0.4
-0.039 runabove<=2.5 per<=0.166 twin>0.5
+0.038 twin<=0.5 carry<=0.116 nats>8.9
-0.038 twin<=0.5 carry>0.0805 capsdiff>0.0278 nats>46.5
+0.038 per>0.239 peak>-11.7 finished<=0.5
+0.038 ownsupport>0.227 above<=0.2 below>0.15 words<=4.5
-0.037 capsdiff>0.639 below>0.625
-0.037 capsdiff<=0.639 others>2.5
+0.037 twin<=0.5 carrytail<=0.159 runabove>1.5 peak>-14.2
-0.037 twin<=0.5 carrytail<=0.159 peak<=-4.83
-0.037 per<=0.239 others<=4.5 echo<=0.118
-0.037 per<=0.376 last>0.118 words>3.5 below<=0.357
+0.036 per>0.206 peak>-10.9 below<=0.145
+0.036 back<=0.161 below>0.4 above>0.408
-0.036 others<=14.5 capsdiff>0.0152 below<=0.205
+0.036 peak>-0.487 below<=0.241
+0.035 per>0.0469 below<=0.35
+0.035 per<=0.0469 echo>0.667
-0.035 peak<=1.19 below<=0.632 capsdiff<=0.0152
-0.035 twin<=0.5 carrytail<=0.159 last>0.0973 peak<=4.35
-0.034 ownsupport<=0.0857
-0.034 last>0.214 others<=1.5
+0.034 carry<=0.167 below1>0.17 runbelow<=1.5
+0.034 runbelow>1.5 below>0.162 tokens>4.5 above>0.438
+0.033 nats>-3.57 others<=2.5 below<=0.162
+0.033 per>0.271 peak>-13.7 below<=0.167
-0.033 ownsupport<=0.0857 nats<=9.62 echo>0.652
-0.033 others<=8.5 capsdiff>0.0857 below<=0.625
+0.033 others<=4.5 capsdiff>0.0857 below>0.625
+0.033 others<=4.5 capsdiff<=0.0857 others>1.5
-0.033 ownsupport<=0.227 carry<=0.107
-0.033 per<=0.376 last>0.0891 echo>0.08 words<=4.5
-0.033 per<=0.376 others>2.5 last>0.0698 peak>4.35
+0.033 last<=0.164 below>0.162 runbelow<=1.5
-0.033 per<=0.376 others<=9.5 last>0.0667 below<=0.667
-0.032 others<=14.5 capsdiff>0.0152 below<=0.611
-0.032 twin<=0.5 carry>0.0805 leadtail>0.233 words<=4.5
+0.032 nats>75.5 back>0.186
-0.031 others<=13.5 peak<=-9.21
-0.031 others<=14.5 capsdiff>0.167 below<=0.611
-0.031 twin<=0.5 capsdiff>0 above>0.0962 nats>46.5
-0.031 twin<=0.5 carrytail>0.116 short<=0
-0.031 twin<=0.5 carrytail<=0.116 last>0.118
-0.031 twin<=0.5 carry>0.193 capsdiff<=0.0857
-0.031 twin<=0.5 carry<=0.193 runabove<=2.5 per<=0.276
+0.031 per>0.376 others>5.5
-0.031 last<=0.214 back>0.116
-0.030 twin<=0.5 capsdiff>0 carry<=0.0857 below<=0.162
-0.030 nats<=75.5 others>4.5 runabove>1.5
+0.030 others<=14.5 ownsupport>0.389 above<=0.0962 tokens>3.5 below<=0.0588
+0.030 twin<=0.5 capsdiff<=0.0152 short<=0.364
-0.030 others<=8.5 below<=0.4 per<=0.198
+0.029 peak>-4.58 capsdiff<=0.417 others>3.5
+0.029 others<=14.5 peak>-14.7 per>0.216 capsdiff<=0.417 short>0.462
-0.029 ownsupport<=0.267
-0.028 twin<=0.5 carrytail<=0.159 runabove<=1.5
-0.028 per<=0.376 others<=9.5 below<=0.162
+0.028 ownsupport>0.0857 above<=0.0962 tokens>3.5 below<=0.0588
+0.028 per>0.0937 carry<=0.116 below>0.162 runbelow<=1.5
-0.028 twin<=0.5 capsdiff>0.0152 carry>0.0857 nats>69.7
+0.028 capsdiff<=0.639 others<=2.5 echo<=0.111
+0.028 capsdiff<=0.639 others<=2.5 capsdiff>0
-0.028 below<=0.583 per<=0.198 capsdiff<=0
+0.027 nats>-3.57 others<=2.5 below<=0.286
+0.027 others<=14.5 peak>-14.7 per>0.0964 below>0.167 tokens<=3.5
+0.026 runbelow>1.5 below>0.162 tokens<=4.5
+0.026 twin<=0.5 last<=0.227 back<=0.116
-0.026 per<=0.206 echo<=0.118 last<=0.0891
-0.026 per<=0.376 others>2.5 last<=0.0698
-0.026 per<=0.376 others<=2.5 capsdiff>0.75
+0.026 per>0.376 others>6.5
+0.026 others<=13.5 peak>-9.21 per>0.219 capsdiff>0.417
+0.026 others<=13.5 peak>-9.21 per<=0.219 below>0.4
+0.026 capsdiff<=0.857 others<=3.5 above<=0.294 below<=0.162
+0.026 twin<=0.5 peak>-14.7 per>0.166
-0.025 last>0.0973 words<=4.5 per>0.289
-0.025 others<=14.5 below<=0.632 capsdiff>0.0152
-0.025 capsdiff<=0.857 others>3.5
-0.024 twin<=0.5 capsdiff>0.0278 above>0.0962 back<=0.0857
-0.023 per<=0.235 echo>0.118 others>2.5
-0.023 per<=0.235 echo<=0.118 last<=0.0833
+0.023 above<=0.2 below>0.162 runbelow<=1.5
+0.022 capsdiff<=0.857 runbelow>1.5 below>0.162 words<=4.5
-0.022 per>0.015 below<=0.4
-0.022 per<=0.015 twin>0.5
+0.022 ownsupport>0.267 above<=0.0962 tokens<=3.5
-0.022 twin<=0.5 carrytail<=0.159 ownsupport<=0.389
-0.022 runbelow>1.5 below<=0.162
+0.022 per<=0.483 others<=3.5 echo>0.129
-0.022 ownsupport>0.267 above>0.0962
-0.021 per<=0.483 others>3.5 back>0.0792 peak>5.51
-0.021 twin<=0.5 peak<=-14.7 runbelow>2.5
-0.021 twin<=0.5 last>0.227 capsdiff<=0.0682
+0.021 ownsupport>0.227 echo>0.111 runbelow<=2.5
+0.021 peak<=-0.632 twin>0.5
+0.021 twin<=0.5 carrytail<=0.159 ownsupport>0.389 above<=0.35
+0.021 last<=0.214 back<=0.116 below<=0.4 per<=0.198
-0.021 twin<=0.5 peak>-4.83 runabove<=1.5
-0.021 twin<=0.5 peak<=-4.83 per>0.315
+0.020 ownsupport>0 nats<=69.7 echo>0.111 words>4.5
+0.020 others<=8.5 capsdiff>0.0857 below>0.625
+0.020 others<=8.5 capsdiff<=0.0857 others>1.5
-0.020 capsdiff<=0.857 runbelow<=1.5
-0.020 twin<=0.5 per>-0.258 ownsupport<=0.378
+0.020 others<=14.5 peak>-14.7 per>0.0905 carrytail<=0.0395 finished<=0.5
-0.020 twin<=0.5 last<=0.227 back>0.116
+0.020 others<=14.5 capsdiff<=0.167 tokens>3.5 echo<=0.111
-0.020 nats>-2.32 echo<=0.111 peak<=3.67
-0.020 nats<=-2.32 twin>0.5
+0.020 per<=0.376 others<=9.5 below>0.162 tokens>4.5
-0.019 capsdiff<=0.857 others>2.5
+0.019 back<=0.205 capsdiff<=0.4 runabove<=2.5
+0.019 twin<=0.5 per>-0.258 ownsupport>0.378 above<=0.35
-0.019 twin<=0.5 peak>-14.7 per<=0.166
-0.018 others<=14.5 ownsupport<=0.389
+0.018 per>0.376 short>0.286
+0.018 twin<=0.5 above<=0.2 below>0.0938 tokens<=3.5
-0.018 back>0.205 echo>0.218
-0.018 back<=0.205 capsdiff>0.4
+0.018 others<=14.5 peak>-14.7 per>0.195 below<=0.154
+0.018 others<=14.5 peak>-14.7 per<=0.195 below>0.3
+0.017 peak>-0.632 below<=0.241
+0.017 runabove>2.5 below>0.176 words<=4.5
-0.017 last>0.0678 runbelow<=2.5 back<=0.0857
+0.017 nats<=75.5 others<=4.5 capsdiff<=0.0857
+0.017 per>0.376 back>0.192
+0.017 per<=0.376 others<=9.5 last<=0.0667
+0.016 twin<=0.5 capsdiff<=0.0278
-0.016 twin<=0.5 carry>0.107 capsdiff<=0.0952 others<=1.5
-0.016 twin<=0.5 carry<=0.107 above>0.229
+0.016 capsdiff<=0.857 others<=2.5 capsdiff>0
+0.016 twin<=0.5 above<=0.2 below>0.0938 runbelow<=1.5
+0.016 ownsupport>0.0857 per<=0.368 others<=2.5
+0.016 peak<=-0.487 per>0.135
-0.016 ownsupport>0.227 above>0.2
-0.015 ownsupport>0.227 echo<=0.111
-0.015 carry>0.167 twin>0.5
-0.015 carry<=0.167 below1<=0.17
+0.015 per>0.235 peak<=-11.7
+0.015 per<=0.235 echo>0.118 others<=2.5
-0.015 per<=0.271 echo<=0.129 last<=0.0833
-0.015 others>4.5 per>0.195
-0.015 others<=4.5 capsdiff>0.0857 below<=0.625
+0.015 nats<=75.5 others<=4.5 below>0.3
+0.014 peak>0 carrytail>0.101
+0.014 peak<=0 below1>0.444 carry<=0.122
+0.014 last<=0.214 back<=0.116 below<=0.4
+0.014 ownsupport>0.267 echo>0.111 runbelow<=2.5
+0.014 others<=14.5 capsdiff<=0.0152 others>1.5
+0.014 twin<=0.5 carry<=0.193 runabove<=2.5 per>0.276
-0.014 twin<=0.5 carry<=0.0805 short>0.364
-0.013 ownsupport<=0.267 carry<=0.107
-0.013 nats<=75.5 others<=4.5 below<=0.3
+0.013 last<=0.0678 short<=0.333 per<=0.0756
+0.013 others<=14.5 ownsupport>0.389 above<=0.0962 tokens<=3.5
-0.013 twin<=0.5 carry>0.116 capsdiff<=0.0952
-0.013 twin<=0.5 carry<=0.116 nats<=8.9
-0.013 twin<=0.5 carrytail<=0.159 peak>-9.93 runabove<=1.5
+0.013 others<=14.5 peak>-14.7 per>0.216 capsdiff>0.417
-0.013 runbelow<=1.5 carry<=0.0469
-0.013 short>0.4 ownsupport>0.636
-0.013 short<=0.4 capsdiff>0 below<=0.625
-0.012 back>0.161 twin>0.5
-0.012 back<=0.161 below<=0.4
-0.012 ownsupport<=0.267 nats>9.62
-0.012 last>0.164 twin>0.5
-0.012 last<=0.164 below<=0.162
+0.012 ownsupport>0.227 above<=0.2 below<=0.15
-0.012 ownsupport>0.0857 per<=0.368 others>2.5
-0.012 ownsupport<=0.0857 nats>9.62
+0.012 per<=0.376 last<=0.0891
-0.011 peak>-4.58 capsdiff>0.417
-0.011 peak<=-4.58 twin>0.5
-0.011 nats<=75.5 others<=4.5 capsdiff>0.0857
-0.011 others<=14.5 peak>-14.7 per<=0.195 below<=0.3
+0.011 per>0.0435 below<=0.294
-0.011 others<=14.5 peak>-14.7 per<=0.0964
+0.011 per>0.239 peak<=-11.7
+0.011 per<=0.239 others<=4.5 echo>0.118
-0.011 ownsupport>0 nats<=69.7 echo<=0.111
-0.011 ownsupport<=0 nats>10
-0.010 ownsupport>0.0857 above>0.0962
+0.010 per>0.271 peak<=-13.7
+0.010 per<=0.271 echo>0.129
+0.010 others<=8.5 below>0.4 words<=4.5
+0.010 others<=8.5 below<=0.4 per>0.198
-0.009 last>0.154 twin>0.5
-0.009 last<=0.154 below<=0.4
+0.009 ownsupport>0.0857 above<=0.0962 tokens<=3.5
+0.009 per>0.0937 carry<=0.116 below<=0.162
-0.009 others<=14.5 peak>-14.7 per<=0.0905
+0.009 short<=0.4 capsdiff<=0 others>0.5
-0.009 runbelow<=1.5 runabove>1.5
-0.009 per<=0.483 others>3.5 back<=0.0792
+0.009 short<=0.4 capsdiff>0 below>0.625
+0.008 per>0.206 peak<=-10.9
+0.008 per<=0.206 echo>0.118
+0.008 twin<=0.5 carrytail<=0.116 last<=0.118 capsdiff>0.857
+0.008 others<=14.5 capsdiff>0.0152 below>0.611
-0.008 ownsupport>0.267 echo<=0.111
+0.008 peak>1.19 carrytail>0.101
+0.008 peak<=1.19 below>0.632
+0.008 twin<=0.5 peak>-26.9 capsdiff>0 above<=0
-0.007 per<=0.483 others<=3.5 echo<=0.129
-0.007 per<=0.376 last>0.118 words>3.5 below>0.357
-0.007 per<=0.376 last>0.0891 echo>0.08 words>4.5
-0.007 per<=0.376 others<=9.5 below>0.162 tokens<=4.5
+0.007 others<=14.5 peak>-14.7 per>0.0964 below<=0.167
+0.007 others<=14.5 below>0.632 words<=4.5
+0.007 others<=14.5 below<=0.632 capsdiff<=0.0152
-0.007 twin<=0.5 carry>0.0805 capsdiff<=0.0278
-0.007 twin<=0.5 carry>0.0805 leadtail>0.233 words>4.5
+0.007 below>0.583 words<=3.5
+0.007 below<=0.583 per>0.198
-0.006 others<=13.5 peak>-9.21 per<=0.219 below<=0.4
+0.006 last<=0.0973 below<=0.583
+0.006 others<=14.5 capsdiff>0.0152 below>0.205
-0.006 above>0.2 twin>0.5
-0.006 above<=0.2 below<=0.162
-0.006 twin<=0.5 per>-0.258 ownsupport>0.378 above>0.35
+0.006 per<=0.376 last<=0.118
-0.005 per>0.0937 carry>0.116
-0.005 per<=0.0937 leadtail>0.265
-0.005 twin<=0.5 carrytail<=0.159 ownsupport>0.389 above>0.35
-0.005 peak>-2.24 below1<=0.128
-0.005 peak<=-2.24 twin>0.5
+0.005 others<=14.5 peak>-14.7 per>0.0905 carrytail>0.0395
+0.005 twin<=0.5 carrytail<=0.159 last>0.0973 peak>4.35
+0.005 twin<=0.5 carrytail<=0.159 last<=0.0973 capsdiff>0.857
""")

BORDER = Table(-2.858, 0.757, -1.984, """
+1.069 carry<=0.0667 peak>1.43 leadtail>0.0331 headn<=203
-0.761 per<=-0.143
+0.726 carry<=0.0667 peak>1.43 leadtail>0.0331 headn>203
+0.519 carry<=0.0667 peak>1.43 leadtail<=0.0331
+0.504 carrytail<=0.0613 peak>0.776 leadtail>0.0678 lines<=0.5
-0.444 tailn<=17
-0.442 headn<=41
+0.353 carrytail<=0.0613 peak>0.776 leadtail>0.0678 lines>0.5
-0.327 lines>3.5 lines<=5.5
+0.316 carrytail<=0.0728 peak>-1.11 leadtail>0.069 headn<=238
+0.264 carry<=0.124 peak>2.2 nats>2.61 lines<=0.5
-0.263 carry>0.316
-0.259 per<=-0.0419
-0.257 nats<=2.61
+0.254 carrytail<=0.0613 peak>0.776 leadtail<=0.0678
-0.232 headn<=41 carrytail>0.00615
+0.223 carrytail<=0.0728 peak>-1.11 leadtail>0.069 headn>238
+0.217 carrytail<=0.0806 peak>0.189 nats>3.24 headn<=238 lines<=1.5
+0.206 nats>2.61 peak>-1.11 headn<=238 finished>0.5 lines<=0.5
+0.199 carrytail<=0.104 peak>2.04 leadtail>0.121 lines<=0.5 headn<=128
+0.192 carry<=0.0667 peak<=1.43
-0.182 tailn<=27
-0.179 usual<=0.0744
+0.179 tailn>17 tailn<=57 margin>-1.5 per>0.109
+0.172 carry<=0.124 peak>2.2 nats>2.61 lines>0.5
-0.167 carrytail>0.126
-0.164 last>0.365
-0.164 leadtail<=0.0306 nats<=3.87
-0.161 per<=-0.0454
+0.159 carry<=0.156 leadtail>0.121 last<=0.127 headn<=128 usual>0.0836
+0.157 headn>51 headn<=57 leadtail>0.0794
+0.154 peak>-1.11 nats>3.24 margin>6
-0.153 lines<=3.5 per<=-0.146
+0.153 carrytail<=0.0728 peak>-1.11 leadtail<=0.069
+0.153 carrytail<=0.126 peak>-4.98 leadtail>0.0714 finished>0.5 headn<=128
+0.148 nats>2.61 peak>-2.53 headn<=128 finished>0.5
+0.144 carry<=0.188 leadtail>0.25 lines<=0.5 peak>3.98 headn<=128
-0.144 headn>41 lines>2.5
+0.137 carrytail<=0.0806 peak>0.189 nats>3.24 headn>238
+0.137 carrytail<=0.0806 peak>0.189 nats>3.24 headn<=238 lines>1.5
+0.128 per>-0.0384 peak>-4.98 leadtail>0.0952 headn<=125 lines<=0.5
+0.126 nats>2.61 peak>-1.11 headn<=238 finished>0.5 lines>0.5
+0.126 nats>2.61 peak>-2.53 leadtail>0.121 lines<=0.5 headn<=203
+0.120 headn<=41 carrytail<=0.00615
+0.120 tailn>17 tailn<=57 margin>0.54 per>0.109
+0.113 carry<=0.124 peak>2.2 nats<=2.61
+0.112 carrytail<=0.135 peak>-4.98 leadtail>0.0678 tailn<=68 margin>-1.5
+0.111 peak>-1.11 nats>3.24 margin<=6 headn<=184
+0.110 last<=0.365 finished>0.5 carrytail<=0.0168 headn<=102
-0.110 headn>41 carry>0.316
-0.110 last>0.2
+0.109 per>-0.143 headn>285 margin>30.6
+0.107 nats>2.61 peak>-2.53 headn>128 margin>12.3
+0.106 carry<=0.124 peak<=2.2 carrytail<=0.0467
+0.105 tailn>17 tailn<=64 margin>0.54 per>0.109
+0.105 per>-0.143 peak>-5.64 leadtail>0 tailn<=64 margin>0.54
+0.105 carry>0.0667 peak>2.94
-0.104 lines>3.5
+0.101 carrytail<=0.104 peak>2.04 leadtail>0.121 lines<=0.5 headn>128
-0.100 back>0.288
+0.099 peak>7 leadtail>0.121 lines<=0.5 headn<=235
+0.099 tailn>17 usual>0.0471 tailn<=57 margin>0.54 per>0.109
-0.098 carrytail>0.0728 peak<=-0.025
-0.097 lines<=3.5 tailn<=17
+0.095 per>-0.0454 peak>-6.87 margin>30.6
-0.095 carrytail>0.0613 peak<=1.29
+0.094 peak>-1.94 leadtail>0.0952 back<=0.14 finished>0.5
-0.094 tailn>17 tailn<=57 margin<=-1.5
+0.093 per>-0.0419 peak>-5.64 leadtail>0.0952 headn<=125 usual>0.179
+0.091 usual>0.0471 headn>285 margin>14.7 tailn<=166 per>0.245
-0.091 per<=-0.0384
+0.090 tailn>17 tailn<=57 margin>-1.5 per<=0.109 headn<=97
-0.090 peak<=-1.11 carrytail>0.0347
-0.090 carry>0.0667 peak<=2.94
+0.090 carry<=0.246 last<=0.127 headn>97 margin>37.8
+0.090 headn>41 headn<=57 leadtail>0.0971 tailn<=138
+0.090 lines>5.5
+0.089 carrytail<=0.0613 peak<=0.776
+0.089 tailn>17 headn>51 headn<=57
+0.089 per>-0.0419 peak>-4.98 leadtail>0.0857 headn<=201 lines<=0.5
+0.089 carrytail<=0.104 peak>2.04 leadtail>0.121 lines>0.5
-0.089 peak<=-1.94 carrytail>0.0435
+0.088 carrytail<=0.0806 peak>0.189 nats<=3.24
-0.087 carrytail>0.104
-0.086 carry>0.188 peak<=-1.94
+0.085 headn>41 headn<=62 tailn<=127 leadtail>0.0769
+0.085 carry<=0.246 last<=0.127 headn<=97 usual>0.224
+0.085 per>-0.143 leadtail>0.0678 tailn<=64 margin>-1.5
+0.085 per>-0.0419 peak>3.98 lines<=0.5 leadtail>0.121
+0.085 tailn>27 peak>-7.18 tailn<=57 margin>0.54
+0.084 usual>0.0471 headn<=85 tailn<=127 leadtail>0.194 lines<=0.5
+0.084 usual>0.0744 margin>23.5 tailn<=127
+0.084 peak>-11.9 finished>0.5 per>0.167 tailn<=50
-0.083 carry>0.124
-0.083 carry>0.188
-0.082 peak<=-6.87 carrytail>0.0347
-0.082 carry>0.156
-0.081 carrytail>0.0806
-0.080 per<=-0.0828
-0.080 usual<=0.0471
+0.080 tailn>17 last<=0.295 finished>0.5 margin>22.3 tailn<=144
+0.080 per>-0.0828 leadtail>0.121 headn<=125 lines<=0.5 usual>0.103
-0.079 carrytail>0.135
+0.078 usual>0.0744 back<=0.182 margin>23.5 tailn<=123
-0.077 last<=0.365 finished<=0.5
-0.076 peak<=-5.64
-0.075 peak<=-7.18 carry>0.0735
+0.075 carrytail<=0.126 peak>-4.98 leadtail>0.0714 finished>0.5 headn>128
+0.074 tailn>17 last<=0.365 tailn<=64 margin>0.54 per>0.109
-0.073 lines>2.5 tailn>82 headn<=217
-0.071 headn>41 lines<=2.5 leadtail<=0.0357 nats<=3.87
+0.071 headn>51 headn<=57
+0.070 per>-0.0454 margin>6 tailn<=157 tailn>30
-0.070 carry>0.246
+0.070 nats>2.61 peak>-1.11 headn>238
+0.070 nats>2.61 peak>-1.11 headn<=238 finished<=0.5
+0.070 per>-0.143 peak>-7.18 margin>30.6
-0.070 carrytail>0.158
+0.070 headn>41 headn<=57 leadtail>0.5
-0.070 usual<=0.0744 tailn>98 nats<=23.2
-0.068 headn>41 tailn<=17
-0.068 carrytail<=0.126 peak<=-4.98
+0.067 headn>41 lines<=2.5 margin>37.8
-0.066 tailn>27 peak<=-7.18 carry>0.0735
+0.066 carry<=0.316 finished>0.5 carrytail<=0.0168 headn<=102
+0.064 carry<=0.188 leadtail>0.25 lines<=0.5 peak>3.98 headn>128
-0.064 tailn>27 last>0.244 peak<=-0.344
+0.064 carry<=0.156 leadtail>0.121 last<=0.127 headn>128
+0.064 carry<=0.156 leadtail>0.121 last<=0.127 headn<=128 usual<=0.0836
-0.064 carry>0.322
-0.063 per>-0.143 headn>285 margin<=30.6
+0.063 headn>41 lines<=2.5 leadtail>0.0357 headn<=85
-0.063 tailn>27 last>0.2 leadtail<=0.471
+0.062 per>-0.143 leadtail>0.25 lines<=0.5 headn<=128
+0.062 per>-0.146 finished>0.5 headn<=102 carrytail<=0.0168
+0.062 back<=0.288 margin>37.8 tailn<=333
+0.062 leadtail>0.0306 margin>37.8
-0.061 headn>41 tailn>17 peak<=-7.18 carry>0.0735
+0.061 per>-0.143 finished>0.5 headn<=102 headn>44 leadtail>0.246
-0.061 headn>41 lines<=0.5 leadtail<=0.0357
+0.060 leadtail>0.0306 last<=0.127 headn<=85 headn>48
+0.060 last<=0.2 leadtail>0.0678 headn<=128 usual>0.208
-0.060 lines<=3.5 tailn>17 last>0.295 leadtail<=0.519
+0.060 carry<=0.316 back<=0.17 margin>30.6
+0.060 peak>-1.11 nats>3.24 margin<=6 headn>184
+0.058 per>-0.143 leadtail>0.088 headn<=102 headn>44
+0.058 usual>0.0744 tailn>494 back<=0.132
-0.058 lines<=3.5 headn<=41 carrytail>0.00615
-0.058 tailn>17 headn<=41
+0.057 last<=0.295 finished>0.5 per>0.178 headn<=129
-0.057 lines<=3.5 tailn>17 headn<=44 carrytail>0.00615
+0.057 carry<=0.316 usual>0.208 margin>37.8
-0.057 tailn>17 headn>57 last>0.278
+0.056 carry<=0.188 margin>9.57 tailn<=157
+0.056 nats>2.61 peak>-2.53 leadtail>0.121 lines>0.5
+0.056 nats>2.61 peak>-2.53 leadtail>0.121 lines<=0.5 headn>203
+0.055 last<=0.2 leadtail>0.0678 headn>128 margin>27.9
+0.055 peak>-1.94 leadtail>0.0952 back<=0.14 finished<=0.5
+0.054 back<=0.132 tailn>494
+0.053 per>-0.143 leadtail>0.0811 headn>201 margin>21.1
+0.053 tailn>27 last<=0.2 finished>0.5 carrytail<=0.0168
-0.052 peak<=-11.9 per<=0.227
+0.052 lines>2.5 tailn<=82
+0.051 per>-0.143 back<=0.17 leadtail>0.176 lines<=0.5 headn<=128
+0.051 per>-0.0454 peak>-6.87 margin<=30.6 headn<=125 leadtail>0.0794
-0.051 tailn>57 lines>2.5
-0.051 per<=-0.146
+0.050 carrytail<=0.158 last<=0.127 headn<=97 headn>48
-0.050 lines<=0.5 leadtail<=0.088
-0.050 last>0.295
+0.049 carrytail<=0.104 peak>2.04 leadtail<=0.121
+0.049 last<=0.2 nats>3.87 finished>0.5 headn<=102
+0.048 usual>0.259 headn<=282 tailn>153 last<=0.175
-0.047 tailn>17 tailn<=64 margin<=0.54
-0.047 headn>51 headn<=57 leadtail<=0.0794
+0.047 last<=0.365 finished>0.5 headn<=108 carrytail<=0.0168
+0.047 lines<=3.5 per>-0.146 headn>285 margin>14.7
+0.047 carry<=0.322 usual>0.56
+0.047 last<=0.2 nats>3.87 finished>0.5 headn>102 margin>22.3
+0.046 tailn>17 usual>0.0744 headn>149 margin>22.3 tailn<=241
-0.046 headn>57 last>0.278
+0.046 per>-0.143 headn<=285 usual>0.259
-0.046 tailn>17 usual<=0.0471
-0.046 tailn>64 usual<=0.0936
+0.045 lines<=3.5 tailn>17 headn<=44 carrytail<=0.00615
+0.045 per>-0.143 leadtail>0.088 headn>102 margin>19.1
+0.045 last<=0.365 finished>0.5 headn<=149 per>0.182 usual>0.0936
+0.045 carrytail<=0.126 peak>-4.98 leadtail>0.0714 finished<=0.5
+0.044 per>-0.143 leadtail>0.0811 headn<=201 usual>0.208
-0.044 headn>41 lines<=2.5 margin<=37.8 headn<=285 tailn<=27
-0.043 tailn>17 last>0.295
-0.043 leadtail<=0.0306 nats>3.87
+0.043 back<=0.288 margin>37.8
+0.043 usual>0.0744 headn<=97 leadtail>0.0306 last<=0.127
-0.042 per>-0.143 leadtail<=0.088
-0.042 headn>57 last>0.244
-0.042 per>-0.143 peak<=-5.64
-0.042 tailn>17 tailn<=57 margin<=0.54
+0.041 carrytail<=0.0728 peak<=-1.11
-0.041 usual<=0.0802
-0.041 per>-0.143 leadtail<=0.0811
-0.041 per>-0.143 peak<=-7.18
-0.040 lines<=3.5 per>-0.146 finished<=0.5
+0.040 carry<=0.316 back<=0.211 margin>37.8
+0.040 headn>41 carry<=0.316 back<=0.182 headn<=62
+0.040 per>-0.0384 peak>-4.98 leadtail>0.0952 headn>125
+0.040 per>-0.0384 peak>-4.98 leadtail>0.0952 headn<=125 lines>0.5
-0.039 nats>2.61 peak<=-2.53
-0.039 per>-0.143 leadtail<=0.25 lines<=0.5
-0.039 tailn>17 last>0.365
+0.038 nats>2.61 peak>-2.53 headn>128 margin<=12.3
+0.038 nats>2.61 peak>-2.53 headn<=128 finished<=0.5
+0.038 carry<=0.316 back<=0.171 usual>0.208 headn<=238 leadtail>0.192
-0.038 per>-0.143 back>0.17
+0.038 per>-0.143 peak>-7.18 margin<=30.6 headn<=238 usual>0.253
+0.037 peak>-6.87 leadtail>0.0857 back<=0.14 finished>0.5
-0.037 per>-0.0454 margin<=6 headn>85
+0.037 usual>0.0744 headn>282 margin>30.6
-0.037 per>-0.0419 peak<=-5.64
-0.037 per>-0.0828 leadtail<=0.121
-0.036 per>-0.0454 peak<=-6.87
+0.036 headn>51 headn<=57 leadtail<=0.5
-0.036 per>-0.0419 peak<=3.98 carry>0.106
-0.036 headn>285 lines<=2.5 margin<=37.8
-0.036 carrytail<=0.135 peak<=-4.98
-0.036 per>-0.143 leadtail<=0.0678
-0.034 per>-0.0419 peak<=-4.98
-0.034 carry<=0.316 back>0.17
+0.033 peak>7 leadtail>0.121 lines>0.5
+0.033 peak>7 leadtail>0.121 lines<=0.5 headn>235
+0.033 peak>-7.18 leadtail>0.0306 usual>0.203 headn<=238
-0.033 per>-0.143 finished<=0.5
-0.033 peak>-5.64 leadtail<=0.121
-0.033 lines<=3.5 per>-0.146 headn>285 margin<=14.7
-0.033 per>-0.0384 peak<=-4.98
-0.032 peak>-6.87 leadtail<=0.0857
-0.032 peak<=-6.87 carrytail<=0.0347
+0.032 usual>0.0471 headn<=85 tailn<=127 leadtail>0.194 lines>0.5
-0.032 carry<=0.316 back>0.171
+0.031 carry<=0.316 back<=0.17 margin<=30.6 headn<=238 usual>0.259
+0.031 headn>41 tailn>17 peak>-7.18 headn<=85
+0.031 per>-0.0419 peak>-4.98 leadtail>0.0857 headn>201
+0.031 per>-0.0419 peak>-4.98 leadtail>0.0857 headn<=201 lines>0.5
+0.031 leadtail>0.0306 margin<=37.8 headn<=191 usual>0.297
-0.030 headn>41 headn<=57 leadtail<=0.0971
-0.030 carry>0.188 peak>-1.94
-0.030 carry<=0.188 margin<=9.57 tailn<=202
+0.029 carry<=0.156 leadtail>0.121 last>0.127
-0.029 headn>41 headn<=62 tailn<=127 leadtail<=0.0769
-0.029 carry<=0.246 last>0.127
-0.029 headn>57 last>0.2
-0.028 tailn>17 usual<=0.0744
+0.028 carry<=0.188 leadtail>0.25 lines<=0.5 peak<=3.98
+0.028 lines<=3.5 headn<=41 carrytail<=0.00615
+0.028 carry<=0.322 usual>0.208 headn>125 tailn>260
-0.027 last<=0.2 leadtail<=0.0678
-0.027 carrytail<=0.158 last>0.127
+0.027 carry<=0.316 usual>0.208 margin<=37.8 headn>125 tailn>260
-0.027 headn>85 carry<=0.316 margin<=15.6 tailn<=256
+0.027 headn>41 carry<=0.316 headn<=85
-0.027 peak>-7.18 leadtail<=0.0306
-0.027 peak<=-7.18 carry<=0.0735
+0.027 last<=0.365 finished>0.5 carrytail<=0.0168 headn>102
+0.026 nats>2.61 peak>-2.53 leadtail<=0.121
+0.026 headn>62 carry<=0.316 back<=0.182 tailn>260
-0.025 per>-0.146 finished<=0.5
+0.025 peak>-1.94 leadtail>0.0952 back>0.14
-0.025 usual>0.0744 headn>282
-0.025 usual>0.0744 headn<=282 leadtail<=0.0306
-0.025 last<=0.295 finished<=0.5
+0.024 tailn>17 tailn<=64 margin>0.54 per<=0.109
-0.024 headn>41 carry<=0.316 back>0.182
-0.024 carry<=0.316 finished<=0.5
-0.024 last<=0.2 nats<=3.87
+0.024 lines<=3.5 headn>41 headn<=62
+0.024 carrytail<=0.158 last<=0.127 headn>97 margin>11.6
+0.023 per>-0.146 finished>0.5 headn>102 tailn>260
+0.023 carry<=0.322 usual<=0.56 last<=0.2 tailn<=260 margin>13
-0.023 headn>41 headn<=51 leadtail<=0.5
+0.023 headn>85 carry<=0.316 margin>15.6
+0.022 carrytail>0.0613 peak>1.29
-0.022 tailn>17 usual>0.0471 tailn<=57 margin<=0.54
-0.022 usual>0.0744 back>0.182
+0.022 lines<=3.5 per>-0.146 finished>0.5 headn>111 tailn>256
-0.022 usual>0.0744 margin<=23.5 headn>203
-0.022 leadtail>0.0306 last>0.127
+0.022 carry<=0.316 usual>0.208 margin<=37.8 headn<=125
+0.021 carry<=0.316 back<=0.211 margin<=37.8 tailn>324
+0.021 carrytail<=0.135 peak>-4.98 leadtail>0.0678 tailn>68
+0.020 per>-0.143 leadtail>0.0678 tailn>64 peak>7.39
+0.020 carry<=0.188 leadtail>0.25 lines>0.5
-0.020 usual>0.0802 headn>282
-0.020 tailn>17 last<=0.295 finished<=0.5
-0.020 per>-0.143 headn<=285 usual<=0.259 peak<=7.39
-0.020 peak>-1.94 leadtail<=0.0952
-0.020 peak<=-1.94 carrytail<=0.0435
-0.020 carrytail>0.0728 peak>-0.025
-0.020 back<=0.288 margin<=37.8 headn>282
-0.019 leadtail>0.0306 margin<=37.8 headn>191
-0.019 usual>0.0471 headn>285 margin<=14.7
+0.019 last<=0.365 finished>0.5 headn<=108 carrytail>0.0168 leadtail>0.246
+0.019 lines<=3.5 per>-0.146 finished>0.5 headn<=111
-0.019 tailn>27 last>0.244 peak>-0.344
-0.019 tailn>27 last<=0.244 finished<=0.5
-0.019 tailn>17 last<=0.365 tailn<=64 margin<=0.54
+0.019 carry<=0.124 peak<=2.2 carrytail>0.0467
-0.019 carry<=0.316 back>0.211
+0.018 tailn>144 last<=0.295 finished>0.5 margin>22.3
-0.018 tailn>27 last>0.2 leadtail>0.471
-0.018 tailn>27 last<=0.2 finished<=0.5
+0.018 carry<=0.316 finished>0.5 carrytail<=0.0168 headn>102
+0.018 tailn>27 last<=0.244 finished>0.5 back<=0.141
-0.018 tailn>27 peak>-7.18 tailn<=57 margin<=0.54
-0.018 tailn>27 peak<=-7.18 carry<=0.0735
+0.018 back<=0.288 margin>37.8 tailn>333
-0.018 carry<=0.156 leadtail<=0.121
-0.017 lines<=3.5 tailn>17 last>0.295 leadtail>0.519
-0.017 lines<=3.5 tailn>17 last<=0.295 finished<=0.5
-0.017 usual>0.0744 headn>282 margin<=30.6
-0.017 usual>0.0744 headn<=282 leadtail<=0.025
-0.017 carry<=0.188 leadtail<=0.25
+0.017 per>-0.0419 peak>3.98 lines>0.5
+0.017 per>-0.0419 peak>3.98 lines<=0.5 leadtail<=0.121
+0.017 per>-0.0419 peak>-5.64 leadtail>0.0952 headn>125
-0.017 carry<=0.322 usual<=0.208 per<=0.25
+0.017 last<=0.365 finished>0.5 headn<=149 per>0.182 usual<=0.0936
+0.017 carry<=0.322 usual<=0.56 last<=0.2 tailn>260
+0.016 carry<=0.322 usual>0.208 headn<=125
-0.016 per>-0.143 headn<=285 usual<=0.259 peak<=7.73
+0.016 per>-0.0419 peak>-5.64 leadtail>0.0952 headn<=125 usual<=0.179
-0.016 per>-0.143 peak>-7.18 margin<=30.6 headn>238
-0.016 back<=0.288 margin<=37.8 headn>285
+0.016 lines<=3.5 per>-0.146 finished>0.5 headn<=125
+0.016 tailn>17 last<=0.365 tailn<=64 margin>0.54 per<=0.109
-0.016 carrytail<=0.104 peak<=2.04
-0.016 usual>0.0744 margin<=23.5 headn<=203 leadtail<=0.194
-0.016 per>-0.143 back<=0.17 leadtail<=0.176
+0.015 usual>0.0744 back<=0.182 margin>23.5 tailn>123
+0.015 usual>0.0744 back<=0.182 margin<=23.5 tailn>256
+0.015 back<=0.288 margin<=37.8 headn<=282 usual>0.259
-0.015 per>-0.143 leadtail>0.0811 headn>201 margin<=21.1
-0.015 per>-0.143 peak>-5.64 leadtail<=0
-0.015 per>-0.143 leadtail>0.0678 tailn<=64 margin<=-1.5
+0.015 tailn>17 tailn<=57 margin>0.54 per<=0.109
-0.015 back<=0.288 margin<=37.8 headn<=282 usual<=0.259 peak<=7.39
-0.015 peak>-11.9 finished<=0.5
-0.015 peak<=-11.9 per>0.227
-0.015 per>-0.143 leadtail>0.088 headn<=44
-0.015 carry<=0.322 usual<=0.56 last>0.2
-0.015 headn>41 lines<=2.5 leadtail<=0.0357 lines>0.5
-0.015 headn>41 tailn>17 peak<=-7.18 carry<=0.0735
+0.015 lines>2.5 tailn>82 headn>217
+0.014 back<=0.288 tailn<=494 headn<=238 usual>0.259
-0.014 per>-0.143 finished>0.5 headn<=44
-0.014 carry<=0.316 back<=0.17 margin<=30.6 headn>238
+0.014 usual>0.0744 margin>23.5 tailn>127
+0.014 usual>0.0744 margin<=23.5 headn<=203 leadtail>0.194
+0.014 carry<=0.316 back<=0.211 margin<=37.8 tailn<=324 margin>13
-0.014 back<=0.288 tailn>494 back>0.132
+0.014 per>-0.0419 peak<=3.98 carry<=0.106
-0.013 per>-0.143 leadtail>0.088 headn>102 margin<=19.1
-0.013 back<=0.288 tailn<=494 headn>238
+0.013 carry<=0.316 finished>0.5 carrytail>0.0168 margin>7.02
+0.013 back<=0.288 margin<=37.8 headn<=285 usual>0.259
-0.013 usual>0.0744 tailn>494 back>0.132
-0.013 usual<=0.0744 tailn>98 nats>23.2
-0.013 usual<=0.0744 tailn<=98
+0.012 carry<=0.246 last<=0.127 headn<=97 usual<=0.224
+0.012 per>-0.143 peak>-5.64 leadtail>0 tailn>64
-0.012 headn>41 lines<=2.5 leadtail<=0.0357 nats>3.87
+0.012 tailn>17 usual>0.0471 tailn<=57 margin>0.54 per<=0.109
-0.012 usual>0.0471 headn<=85 tailn>127
-0.012 tailn>17 usual>0.0744 headn>149 margin<=22.3
-0.012 per>-0.143 leadtail>0.0678 tailn>64 peak<=7.39
+0.011 carry<=0.188 margin>9.57 tailn>157
+0.011 carry<=0.188 margin<=9.57 tailn>202
-0.011 carry<=0.316 usual<=0.208
+0.011 usual>0.0744 headn<=282 leadtail>0.025 lines<=0.5
+0.011 peak>-5.64 leadtail>0.121 peak<=7
+0.011 peak>-6.87 leadtail>0.0857 back<=0.14 finished<=0.5
+0.011 last<=0.365 finished>0.5 carrytail>0.0168 margin>7.02
+0.011 headn>41 headn<=57 leadtail>0.0971 tailn>138
-0.011 carry<=0.316 back<=0.171 usual<=0.208
-0.010 per>-0.146 finished>0.5 headn>102 tailn<=260
+0.010 carrytail<=0.135 peak>-4.98 leadtail>0.0678 tailn<=68 margin<=-1.5
-0.010 headn>41 headn<=62 tailn>127
+0.010 per>-0.0384 peak>-4.98 leadtail<=0.0952
-0.010 carry<=0.316 finished>0.5 carrytail>0.0168 margin<=7.02
-0.010 last<=0.295 finished>0.5 per<=0.13
-0.010 per>-0.0828 leadtail>0.121 headn<=125 lines>0.5
-0.010 per>-0.0828 leadtail>0.121 headn<=125 lines<=0.5 usual<=0.103
+0.009 headn>41 lines<=2.5 margin<=37.8 headn<=285 tailn>27
-0.009 per>-0.0454 peak>-6.87 margin<=30.6 headn<=125 leadtail<=0.0794
-0.009 headn>41 headn<=51
+0.009 carrytail<=0.0806 peak<=0.189
+0.009 tailn>27 last<=0.2 finished>0.5 carrytail>0.0168
-0.008 carry<=0.316 back<=0.17 margin<=30.6 headn<=238 usual<=0.259
-0.008 nats>2.61 peak<=-1.11
-0.008 peak>-7.18 leadtail>0.0306 usual<=0.203
+0.008 tailn>17 headn>41 headn<=51
-0.008 last<=0.365 finished>0.5 carrytail>0.0168 margin<=7.02
-0.008 lines<=3.5 per>-0.146 finished>0.5 headn>111 tailn<=256
+0.008 lines<=3.5 tailn>17 last<=0.295 finished>0.5
-0.008 carrytail<=0.158 last<=0.127 headn>97 margin<=11.6
-0.008 carrytail<=0.158 last<=0.127 headn<=48
-0.008 carrytail<=0.135 peak>-4.98 leadtail<=0.0678
+0.008 tailn>17 usual>0.0744 headn<=149
-0.008 lines<=2.5 leadtail<=0.088 lines>0.5
-0.008 carry<=0.316 back<=0.211 margin<=13 tailn<=324
-0.008 per>-0.143 leadtail>0.0811 headn<=201 usual<=0.208
-0.007 last<=0.365 finished>0.5 carrytail>0.0168 per<=0.167
-0.007 usual>0.0744 headn<=282 leadtail>0.0306 last>0.127
+0.007 per>-0.0454 margin>6 tailn>157
+0.007 per>-0.0454 margin>6 tailn<=30
+0.007 per>-0.0454 margin<=6 headn<=85
-0.007 last<=0.365 finished>0.5 headn<=108 carrytail>0.0168 leadtail<=0.246
+0.007 lines<=3.5 per>-0.146 headn<=285
+0.007 per>-0.143 headn<=285 usual<=0.259 peak>7.39
-0.007 per>-0.143 peak>-7.18 margin<=30.6 headn<=238 usual<=0.253
+0.007 peak>-11.9 finished>0.5 per>0.167 tailn>50
+0.007 per>-0.146 finished>0.5 headn<=102 carrytail>0.0168
+0.007 per>-0.143 headn<=285 usual<=0.259 peak>7.73
+0.007 per>-0.143 leadtail>0.25 lines<=0.5 headn>128
-0.007 peak>-6.87 leadtail>0.0857 back>0.14
-0.007 carry<=0.322 usual<=0.56 last<=0.2 tailn<=260 margin<=13
+0.007 usual>0.0744 headn<=282 leadtail>0.0306 last<=0.127 headn>97
-0.006 back<=0.288 tailn<=494 headn<=238 usual<=0.259
-0.006 last<=0.2 nats>3.87 finished<=0.5
-0.006 peak>-1.11 nats<=3.24
-0.006 peak<=-1.11 carrytail<=0.0347
+0.006 last<=0.2 nats>3.87 finished>0.5 headn>102 margin<=22.3
-0.006 last<=0.2 leadtail>0.0678 headn>128 margin<=27.9
+0.006 last<=0.365 finished>0.5 carrytail>0.0168 per>0.167
+0.006 per>-0.143 finished>0.5 headn<=102 headn>44 leadtail<=0.246
+0.006 peak>-7.18 leadtail>0.0306 usual>0.203 headn>238
-0.006 back<=0.288 margin<=37.8 headn<=285 usual<=0.259
-0.006 leadtail>0.0306 last<=0.127 headn<=48
-0.006 tailn>57
-0.005 last<=0.365 finished>0.5 headn>149
-0.005 per>-0.0419 peak>-5.64 leadtail<=0.0952
+0.005 usual>0.259 headn<=282 tailn>153 last>0.175
+0.005 usual>0.259 headn<=282 tailn<=153
-0.005 tailn>17 tailn<=57 margin>-1.5 per<=0.109 headn>97
+0.005 per>-0.143 back<=0.17 leadtail>0.176 lines<=0.5 headn>128
-0.005 usual>0.0744 headn<=282 leadtail>0.025 lines>0.5
-0.005 per>-0.0454 peak>-6.87 margin<=30.6 headn>125
""")
